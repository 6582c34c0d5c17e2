"""What stands on a terminal: the few sequences that `cosell` writes, carried out on a grid of letters."""

import re
import unicodedata

TOKEN = re.compile(r"\x1b\[(\??[\d;]*)([A-Za-z])|\x1b.|[\s\S]")


class Display:
    """A terminal of so many rows and columns; what is written beside it is noted as `spilled`."""

    def __init__(self, rows, columns):
        self.modes, self.colors, self.spilled = set(), set(), []
        self.resize(rows, columns)
        self.row = self.column = 0

    def resize(self, rows, columns):
        self.rows, self.columns = rows, columns
        self.grid = [[" "] * columns for _ in range(rows)]

    @property
    def lines(self):
        return ["".join(cell for cell in line if cell is not None).rstrip() for line in self.grid]

    @property
    def text(self):
        return "\n".join(self.lines)

    @property
    def flowing(self):
        """The text as if lines went on, for what is folded to fit."""
        return " ".join(self.text.split())

    def write(self, text):
        for found in TOKEN.finditer(text):
            if found[2]:
                self._control(found[1], found[2])
            elif found[0] == "\r":
                self.column = 0
            elif found[0] == "\n":
                self.row = min(self.rows - 1, self.row + 1)
            elif found[0] >= " " and found[0] != "\x7f":
                self._letter(found[0])
            else:
                raise AssertionError(f"a display does not know {found[0]!r}")

    def _control(self, parameters, final):
        numbers = [int(number) for number in parameters.lstrip("?").split(";") if number]
        match final:
            case "H":
                self.row, self.column = (numbers + [1, 1])[0] - 1, (numbers + [1, 1])[1] - 1
            case "K" if numbers == [2]:
                self.grid[min(self.row, self.rows - 1)] = [" "] * self.columns
            case "J":
                start = 0 if numbers == [2] else self.row
                for row in range(start, self.rows):
                    self.grid[row] = [" "] * self.columns
            case "h" | "l" if parameters.startswith("?"):
                (self.modes.add if final == "h" else self.modes.discard)(numbers[0])
            case "m":
                self.colors.update(numbers)
            case _:
                raise AssertionError(f"a display does not know CSI {parameters}{final}")

    def _letter(self, letter):
        if unicodedata.combining(letter):
            return
        width = 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        if self.row >= self.rows or self.column + width > self.columns:
            self.spilled.append((self.row, self.column, letter))
            return
        self.grid[self.row][self.column : self.column + width] = [letter] + [None] * (width - 1)
        self.column += width
