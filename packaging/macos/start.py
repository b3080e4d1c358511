"""The frozen program's first lines."""

import sys

from omnihuman_desktop.__main__ import main

sys.exit(main())
