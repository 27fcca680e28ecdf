"""Signs and codes of currencies, the same in every language."""

from __future__ import annotations

from collections.abc import Mapping

from workbench.extract.words.listing import listed

SIGNS: Mapping[str, str] = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₺": "TRY", "₪": "ILS", "₩": "KRW",
    "₦": "NGN", "₱": "PHP", "฿": "THB", "₫": "VND", "₴": "UAH", "₡": "CRC", "₿": "BTC", "₲": "PYG", "₵": "GHS",
    "₸": "KZT", "₮": "MNT", "₭": "LAK", "₾": "GEL", "₼": "AZN", "¢": "cents", "￥": "JPY", "＄": "USD", "﹩": "USD",
    "₨": "INR", "ரூ": "LKR", "৳": "BDT", "៛": "KHR", "₤": "GBP", "₠": "EUR", "₣": "FRF", "₥": "mill", "元": "CNY", "円": "JPY",
}  # fmt: skip
"""Sign to the code of its currency."""
CODES = listed(
    """
    usd eur gbp jpy chf cad aud nzd hkd sgd cny rmb inr pkr lkr bdt npr rub uah pln czk huf ron bgn hrk rsd sek nok
    dkk isk try ils egp lbp syp jod iqd irr kwd sar qar aed bhd omr yer afn kzt uzs azn gel amd thb idr myr php vnd
    krw twd mnt kes ngn ghs zar zmw etb tzs ugx mad dzd tnd lyd sdg xof xaf mxn brl ars clp cop pen uyu pyg bob ves
    crc gtq hnl nio pab dop cup jmd ttd btc eth dem frf itl esp nlg bef fim ats iep grd pte
    """
)
"""Codes of currencies, lower case; in a text they are written in capitals."""
DOLLARS: Mapping[str, str] = {"c": "CAD", "hk": "HKD", "a": "AUD", "nz": "NZD"}
"""Letters before a "$" to the code of the money."""
DOLLAR_CODES = frozenset({"usd", "cad", "aud", "hkd", "nzd", "sgd", "mxn"})
"""Codes of moneys that have a "$"."""
SURE_COUNTRIES = frozenset({"us", "u.s.", "c", "hk", "nz", "nt", "usd", "cad", "aud"})
"""Letters that tell whose dollar it is with a blank before the sign, too."""
