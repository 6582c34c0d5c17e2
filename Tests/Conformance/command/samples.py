"""Values made from botocore's model: with every member once, or with no more than must be."""

import functools

import botocore.session

from strictmodel import matches

SERVICES = {
    "selling": "partnercentral-selling",
    "account": "partnercentral-account",
    "benefits": "partnercentral-benefits",
    "channel": "partnercentral-channel",
    "revenue": "partnercentral-revenue-measurement",
    "marketing": "partnercentral-marketing",
}
MOMENT = "2030-01-31T08:00:00Z"
PLAIN = "Zürich, 山: \"Aare\" & 'Sons' = [1] {x} \\ €"

# The first that fits a shape's pattern and bounds is taken, so what is particular stands before what fits all.
TEXTS = [
    PLAIN,
    "Plain words - with signs: 100%",
    "Name and 12",
    "Sandbox",
    "tok-1234567890",
    "O1234567890123",
    "S-1234567",
    "eng-0123456789abcd",
    "engi-0123456789abc",
    "job-0123456789abc",
    "task-0123456789abc",
    "task-0123456789abcd",
    "ctx-0123456789abcd",
    "partner-abcDEF0123456",
    "pprofile-abcDEF0123456",
    "pprofiletask-abcDEF0123456",
    "pqatask-abcDEF0123456",
    "pqdtask-abcDEF0123456",
    "pac-abcDEF0123456",
    "pacinv-abcDEF0123456",
    "ben-0123456789abcd",
    "benappl-0123456789abcd",
    "benalloc-0123456789abcd",
    "pma-0123456789abc",
    "rs-0123456789abc",
    "ch-0123456789abc",
    "prod-0123456789abc",
    "ra-0123456789abc",
    "raatask-0123456789abc",
    "alloc-0123456789abc",
    "mrsa-0123456789abc",
    "mrs-0123456789abc",
    "cust-acc-0123456789abc",
    "bulkjob-0123456789abc",
    "eng-grp-0123456789abcd",
    "cc-0123456789abc",
    "camp-0123456789abc",
    "ast-0123456789abc",
    "tmpl-0123456789abc",
    "atsk-0123456789abc",
    "etsk-0123456789abc",
    "sc-0123456789abc",
    "EUR",
    "h1",
    "09:30",
    "2031-02-28",
    "12.5",
    "111122223333",
    "123456789",
    "123456",
    "30",
    "7",
    "+12065550100",
    "ida.orr@example.com",
    "https://www.example.com/a",
    "www.example.com",
    "s3://bucket/file.pdf",
    "https://calculator.aws/#/estimate?id=" + "0123456789abcdef" * 2,
    "en-US",
    "DE",
    "arn:aws:iam::111122223333:role/service/Sharing",
    "arn:aws:aws-marketplace:us-east-1:111122223333:AWSMarketplace/Offer/offer-1",
    "arn:aws:aws-marketplace:us-east-1:111122223333:AWSMarketplace/OfferSet/offerset-1",
    "arn:aws:partnercentral::111122223333:Sandbox/engagement-invitation/engi-0123456789abc",
    "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/opportunity/O1234567",
    "arn:aws:partnercentral:us-east-1::catalog/Sandbox/prospecting-from-engagement-task/task-0123456789abcd",
    "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/customer-account/cust-acc-0123456789abc",
    "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/customer-account-bulk-job/bulkjob-0123456789abc",
    "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/marketplace-revenue-share/mrs-0123456789abc",
    "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/campaign/camp-0123456789abc",
    "arn:aws:partnercentral:us-east-1::catalog/Sandbox/connection/pac-abcDEF0123456",
    "arn:aws:partnercentral:us-east-1::catalog/Sandbox/connection-invitation/pacinv-abcDEF0123456",
    "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/connection-preferences",
    "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/partner/partner-abcDEF0123456",
    "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/benefit-allocation/benalloc-0123456789abcd",
    "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/program-management-account/pma-0123456789abc",
    "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/revenue-attribution/ra-0123456789abc",
]
# Members whose value has to suit another member, or has a sense, which no model says.
PAIRED = {
    "NextToken": "page-0",
    "nextToken": "page-0",
    "RejectionReason": "Other",
    "RelatedEntityIdentifier": "S-1234567",
}
# A value without a schema, with something of every kind.
ANYTHING = {"Plan": {"Weeks": 12, "Rate": 0.5, "Steps": ["one", {"Two": True}], "Note": PLAIN}}


@functools.cache
def _session():
    return botocore.session.Session()


@functools.cache
def model(service):
    """botocore's model of a service by its short name."""
    return _session().get_service_model(SERVICES[service])


def operations():
    """All operations of all services: (short name, operation)."""
    return [(service, name) for service in SERVICES for name in sorted(model(service).operation_names)]


def text(shape):
    """A text that the shape allows."""
    if shape.enum:
        return shape.enum[0]
    low, high = shape.metadata.get("min", 0), shape.metadata.get("max", 10_000)
    pattern = shape.metadata.get("pattern", "(?s).*")
    longer = [PLAIN + " more" * (low // 5 + 1)] if low > len(PLAIN) else []
    for candidate in TEXTS + longer:
        if low <= len(candidate) <= high and matches(pattern, candidate):
            return candidate
    raise AssertionError(f"no text fits {shape.name}: {pattern} of {low} to {high}")


class Maker:
    """Makes values of shapes; where a union stands, another member each time."""

    def __init__(self, every):
        self.every = every
        # How many members of each union were shown, and how many there are, by path.
        self.shown = {}
        # The structures around the value in the making; one that may hold itself does not.
        self.around = []

    def value(self, shape, path=""):
        if getattr(shape, "is_document_type", False):
            return ANYTHING
        return getattr(self, f"_{shape.type_name}")(shape, path)

    def _structure(self, shape, path):
        if shape.is_tagged_union:
            names = list(shape.members)
            count = self.shown.get(path, (0, 0))[0]
            self.shown[path] = (count + 1, len(names))
            chosen = [names[count % len(names)]]
        else:
            chosen = [name for name in shape.members if self._takes(shape, name)]
        self.around.append(shape.name)
        made = {name: PAIRED.get(name) or self.value(shape.members[name], f"{path}.{name}") for name in chosen}
        self.around.pop()
        return made

    def _takes(self, shape, name):
        inner = getattr(shape.members[name], "member", shape.members[name])
        return name in shape.required_members or self.every and inner.name not in {shape.name, *self.around}

    def _list(self, shape, path):
        return [self.value(shape.member, f"{path}[]") for _ in range(max(1, shape.metadata.get("min", 1)))]

    def _map(self, shape, path):
        return {text(shape.key): self.value(shape.value, f"{path}{{}}")}

    def _string(self, shape, path):
        return text(shape)

    def _integer(self, shape, path):
        return max(1, shape.metadata.get("min", 1))

    _long = _integer

    def _double(self, shape, path):
        return 0.5

    _float = _double

    def _boolean(self, shape, path):
        return True

    def _timestamp(self, shape, path):
        return MOMENT


def full(shape):
    """Values with every member once, as many as it takes to see each member of each union."""
    if shape is None:
        return [None]
    maker, values = Maker(every=True), []
    while True:
        values.append(maker.value(shape))
        if all(count >= among for count, among in maker.shown.values()):
            return values


def least(shape):
    """A value with the members that the model requires."""
    return Maker(every=False).value(shape)
