"""News agencies and how their tags look at the head and foot of an article."""

from __future__ import annotations

AGENCIES: dict[str, tuple[str, ...]] = {
    "AFP": ("AFP", "Agence France-Presse", "Agence France Presse"),
    "AP": ("AP", "The Associated Press", "Associated Press"),
    "Reuters": ("Reuters", "Thomson Reuters"),
    "DPA": ("DPA", "Deutsche Presse-Agentur", "dpa"),
    "UPI": ("UPI", "United Press International"),
    "EFE": ("EFE", "ACAN-EFE"),
    "ANSA": ("ANSA",),
    "Xinhua": ("Xinhua", "Xinhua News Agency"),
    "TASS": ("TASS", "Itar-Tass", "ITAR-TASS", "ITAR TASS"),
    "RIA Novosti": ("RIA Novosti", "RIA"),
    "Interfax": ("Interfax",),
    "Sputnik": ("Sputnik",),
    "SANA": ("SANA", "Syrian Arab News Agency"),
    "Anadolu Agency": ("Anadolu Agency", "Anadolu", "AA"),
    "FNA": ("FNA", "Fars News Agency", "Fars"),
    "IRNA": ("IRNA",),
    "NNA": ("NNA", "National News Agency"),
    "ARA News": ("ARA News",),
    "Bloomberg": ("Bloomberg",),
    "PA": ("Press Association",),
    "Kyodo": ("Kyodo", "Kyodo News"),
    "ACAN": ("ACAN",),
    "Notimex": ("NOTIMEX", "Notimex"),
    "IPS": ("IPS", "Inter Press Service"),
}
"""Agency to the forms in which it signs."""
