"""Enough of SOQL for a client to be held to it, and no more: what is left over or unknown is refused.

docs/sources.md names the pages of the SOQL and SOSL Reference: quoted texts SF9, days and moments SF10, relationships SF11.
"""

import re

TOKEN = re.compile(
    r"""\s*(?:
      (?P<string>'(?:[^'\\]|\\.)*')
    | (?P<moment>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z)
    | (?P<day>\d{4}-\d\d-\d\d)
    | (?P<number>-?\d+(?:\.\d+)?)
    | (?P<sign><=|>=|!=|<|>|=|\(|\)|,)
    | (?P<name>[A-Za-z][A-Za-z0-9_.]*)
    )""",
    re.VERBOSE,
)
ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f", '"': '"', "'": "'", "\\": "\\"}


class Malformed(Exception):
    pass


def unquoted(literal):
    out, index, text = [], 0, literal[1:-1]
    while index < len(text):
        if text[index] == "\\":
            index += 1
            if text[index].lower() not in ESCAPES:
                raise Malformed(f"invalid escape: \\{text[index]}")
            out.append(ESCAPES[text[index].lower()])
        elif text[index] == "\n":
            raise Malformed("line breaks not allowed in string literals")
        else:
            out.append(text[index])
        index += 1
    return "".join(out)


class Query:
    """`columns` are names, or queries of children; `where` is a function of a row's reader."""

    def __init__(self, text):
        self.tokens = []
        place = 0
        while text[place:].strip():
            match = TOKEN.match(text, place)
            if not match:
                raise Malformed(f"unexpected token: {text[place:place + 12]}")
            self.tokens.append((match.lastgroup, match.group(match.lastgroup)))
            place = match.end()
        self.place = 0
        self.fields = set()
        self._select()
        if self.place != len(self.tokens):
            raise Malformed(f"unexpected token: {self.tokens[self.place][1]}")

    # Tokens.

    def _peek(self):
        return self.tokens[self.place][1].upper() if self.place < len(self.tokens) else ""

    def _take(self, *words):
        if self._peek() in words:
            self.place += 1
            return self.tokens[self.place - 1][1]
        return None

    def _need(self, *words):
        taken = self._take(*words)
        if taken is None:
            raise Malformed(f"expecting {' or '.join(words)}, found {self._peek() or 'the end'}")
        return taken

    def _name(self):
        if self.place < len(self.tokens) and self.tokens[self.place][0] == "name":
            self.place += 1
            return self.tokens[self.place - 1][1]
        raise Malformed(f"expecting a name, found {self._peek() or 'the end'}")

    # Clauses.

    def _select(self):
        self._need("SELECT")
        self.columns = []
        while True:
            if self._take("("):
                child = Query.__new__(Query)
                child.tokens, child.place, child.fields = self.tokens, self.place, set()
                child._select()
                self.place = child.place
                self._need(")")
                self.columns.append(child)
            else:
                self.columns.append(self._field())
            if not self._take(","):
                break
        self._need("FROM")
        self.object = self._name()
        self.where = self._or() if self._take("WHERE") else (lambda read: True)
        self.order = []
        if self._take("ORDER"):
            self._need("BY")
            while True:
                self.order.append((self._field(), self._take("ASC", "DESC") or "ASC"))
                if not self._take(","):
                    break
        self.limit = int(self._literal()) if self._take("LIMIT") else None

    def _field(self):
        name = self._name()
        self.fields.add(name)
        return name

    def _or(self):
        left = self._and()
        # Salesforce wants parentheses where AND and OR meet.
        while self._take("OR"):
            left, right = left, self._and()
            left = (lambda a, b: lambda read: a(read) or b(read))(left, right)
        return left

    def _and(self):
        left = self._test()
        while self._take("AND"):
            left = (lambda a, b: lambda read: a(read) and b(read))(left, self._test())
        return left

    def _test(self):
        if self._take("("):
            inner = self._or()
            self._need(")")
            return inner
        field = self._field()
        if self._take("IN"):
            self._need("(")
            values = [self._literal()]
            while self._take(","):
                values.append(self._literal())
            self._need(")")
            folded = {folding(value) for value in values}
            return lambda read: folding(read(field)) in folded
        sign = self._need("=", "!=", "<", ">", "<=", ">=")
        value = folding(self._literal())
        return lambda read: compared(folding(read(field)), sign, value)

    def _literal(self):
        if self.place >= len(self.tokens):
            raise Malformed("expecting a value, found the end")
        kind, text = self.tokens[self.place]
        self.place += 1
        if kind == "string":
            return unquoted(text)
        if kind in ("moment", "day"):
            return text
        if kind == "number":
            return float(text)
        if text.upper() in ("TRUE", "FALSE", "NULL"):
            return {"TRUE": True, "FALSE": False, "NULL": None}[text.upper()]
        raise Malformed(f"unexpected token: {text}")


def folding(value):
    """Texts compare without regard to case, moments as moments."""
    if isinstance(value, str):
        if re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+0000)", value):
            head, _, fraction = value.replace("+0000", "Z").rstrip("Z").partition(".")
            return f"{head}.{(fraction or '0').ljust(3, '0')}Z"
        return value.lower()
    if isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    return value


def compared(left, sign, right):
    if sign == "=":
        return left == right
    if sign == "!=":
        return left != right
    if left is None or right is None:
        return False
    return {"<": left < right, ">": left > right, "<=": left <= right, ">=": left >= right}[sign]
