"""The one base of every error that a reviewer may meet.

    DeskError            a message that names the thing and the way out
    ├── StoreError       the file is not ours, newer, damaged, locked, read-only or full
    │   ├── Unreadable   one record of it is damaged
    │   └── Busy         another program is writing to it; the same may be done in a moment
    ├── NotFound         no such claim, article, link or act; or a prefix that fits several
    └── Refused          an act that the desk's policy or somebody else's later act forbids

Families of the workbench derive their own beside the code that raises them.
"""


class DeskError(Exception):
    """Something a reviewer can read and act on; printed without a traceback, exit code 1."""


class StoreError(DeskError):
    """The store file cannot be used as it is; it was left as it was."""


class Unreadable(StoreError):
    """One record of the store is not what it should be; whoever knows the file says which it is in."""


class Busy(StoreError):
    """Another program is writing to the store, and did not let go of it in time; nothing was done."""


class NotFound(DeskError):
    """Nothing in the store goes by this name."""


class Refused(DeskError):
    """The act was not taken, and nothing was changed."""
