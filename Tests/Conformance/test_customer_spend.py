"""Expected customer spend: E1 to E9, and the contract value mode (selling 4.5, additions 9)."""

import pytest

from payloads import DROP, ESTIMATE, edited, found, spend
from refusals import BV, FORMAT, NO_ENUM, RANGE, REQUIRED, RV, TOO_MANY, VALUE, check_refusal, refused

LIST = "project.expectedCustomerSpend"
ENTRY = "Project.ExpectedCustomerSpend"
DURATION = "Project.ExpectedContractDuration"
BAD_LINK = "https://calculator.aws/#/estimate?id=xyz"
SELF = spend("1200000", company="Self", frequency="None")
MONTHS = {"Term": "Months", "Value": "36"}


def entries(*list_of_entries):
    return {ENTRY: list(list_of_entries)}


def spent(desk, identifier):
    return desk.record(identifier)["Project"]["ExpectedCustomerSpend"]


@pytest.mark.parametrize("call", ["C", "U"])
@pytest.mark.parametrize(
    "changes, reason, entry",
    [
        pytest.param(entries(*[spend()] * 11), RV, (LIST, TOO_MANY), id="E1 eleven"),
        pytest.param({f"{ENTRY}.0.CurrencyCode": DROP}, RV, (f"{LIST}.currencyCode", REQUIRED), id="E1 currency"),
        pytest.param({f"{ENTRY}.0.Frequency": DROP}, RV, (f"{LIST}.frequency", REQUIRED), id="E1 frequency"),
        pytest.param({f"{ENTRY}.0.TargetCompany": DROP}, RV, (f"{LIST}.targetCompany", REQUIRED), id="E1 company"),
        pytest.param(entries(spend(frequency="Weekly")), RV, (f"{LIST}.frequency", NO_ENUM), id="E2 weekly"),
        pytest.param(entries(spend(company="")), RV, (f"{LIST}.targetCompany", FORMAT), id="E2 empty company"),
        pytest.param(entries(spend(company="x" * 81)), RV, (f"{LIST}.targetCompany", FORMAT), id="E2 81 characters"),
        pytest.param(entries(spend(currency="XXL")), RV, (f"{LIST}.currencyCode", NO_ENUM), id="E3 no currency"),
        pytest.param(entries(spend(currency="GBP")), BV, (f"{LIST}.currencyCode", VALUE), id="E3 pounds"),
        pytest.param(entries(spend(currency="EUR")), BV, (f"{LIST}.currencyCode", VALUE), id="E3 euro at large"),
        pytest.param(
            {"Project.AwsPartition": "aws-eusc"},
            BV,
            (f"{LIST}.currencyCode", VALUE, "ESC cloud partition requires EUR currency"),
            id="E3 sovereign dollars",
        ),
        pytest.param(entries(spend("0")), BV, (f"{LIST}.amount", VALUE), id="E4 zero"),
        pytest.param(entries(spend("0.00")), BV, (f"{LIST}.amount", VALUE), id="E4 zero with decimals"),
        pytest.param(entries(spend("")), BV, (f"{LIST}.amount", VALUE), id="E4 empty"),
        pytest.param(entries(spend("-5")), RV, (f"{LIST}.amount", FORMAT), id="E4 negative"),
        pytest.param(entries(spend("1.234")), RV, (f"{LIST}.amount", FORMAT), id="E4 three decimals"),
        pytest.param(entries(spend("012")), RV, (f"{LIST}.amount", FORMAT), id="E4 leading zero"),
        pytest.param(entries(spend("1e3")), RV, (f"{LIST}.amount", FORMAT), id="E4 exponent"),
        pytest.param(
            entries(spend(None, EstimationUrl=BAD_LINK)),
            BV,
            (f"{LIST}.estimationUrl", VALUE, f"Invalid Estimation URL: {BAD_LINK}"),
            id="E6 bad link alone",
        ),
        pytest.param(
            entries(spend(None, EstimationUrl="https://example.com")),
            BV,
            (f"{LIST}.estimationUrl", VALUE, "Invalid Estimation URL: https://example.com"),
            id="E6 foreign link alone",
        ),
    ],
)
def test_refused(desk, call, changes, reason, entry):
    with refused(reason, entry):
        desk.create(changes) if call == "C" else desk.update(desk.create(), changes)


class TestMonthly:
    def test_company_becomes_aws(self, desk):
        """E2"""
        assert spent(desk, desk.create(entries(spend(company="Fabrikam")))) == [spend()]

    def test_sovereign_euro(self, desk):
        """E3"""
        changes = {"Project.AwsPartition": "aws-eusc", **entries(spend(currency="EUR"))}
        assert spent(desk, desk.create(changes)) == [spend(currency="EUR")]

    def test_ten_entries(self, desk):
        """E1"""
        ten = [spend(str(number)) for number in range(1, 11)]
        assert spent(desk, desk.create(entries(*ten))) == ten


class TestEstimate:
    """E5 to E7: which of amount and calculator link wins."""

    @pytest.mark.parametrize(
        "link",
        [ESTIMATE, "https://pricing.calculator.aws.eu/#/estimate?id=" + "ab" * 16],
    )
    def test_amount_from_the_link(self, desk, link):
        [first] = spent(desk, desk.create(entries(spend(None, EstimationUrl=link))))
        [second] = spent(desk, desk.create(entries(spend(None, EstimationUrl=link))))
        assert first == second
        assert float(first["Amount"]) > 0
        assert first["EstimationUrl"] == link

    def test_bad_link_beside_an_amount_is_dropped(self, desk):
        [entry] = spent(desk, desk.create(entries(spend("500", EstimationUrl=BAD_LINK))))
        assert entry == spend("500")

    def test_consistent_link_beside_an_amount_stays(self, desk):
        [computed] = spent(desk, desk.create(entries(spend(None, EstimationUrl=ESTIMATE))))
        [entry] = spent(desk, desk.create(entries(spend(computed["Amount"], EstimationUrl=ESTIMATE))))
        assert entry == computed

    def test_echo_of_an_estimate_passes(self, desk):
        identifier = desk.create(entries(spend(None, EstimationUrl=ESTIMATE)))
        before = spent(desk, identifier)
        desk.update(identifier)
        assert spent(desk, identifier) == before


class TestContractValue:
    """E8, E9, AD44 to AD46: a total over months."""

    TOTAL = {DURATION: MONTHS, **entries(SELF)}

    def test_monthly_entry_is_derived(self, desk):
        """AD44: 1,200,000 over 36 months is 5,600 a month."""
        assert spent(desk, desk.create(self.TOTAL)) == [spend("5600"), SELF]

    def test_amount_sent_for_aws_is_ignored(self, desk):
        changes = {DURATION: MONTHS, **entries(spend("1"), SELF)}
        assert spent(desk, desk.create(changes)) == [spend("5600"), SELF]

    @pytest.mark.parametrize("months", ["1", "144"])
    def test_bounds_of_the_duration(self, desk, months):
        identifier = desk.create({**self.TOTAL, f"{DURATION}.Value": months})
        assert desk.record(identifier)["Project"]["ExpectedContractDuration"] == {"Term": "Months", "Value": months}

    @pytest.mark.parametrize(
        "changes, reason, entry",
        [
            pytest.param({f"{DURATION}.Value": "0"}, RV, ("project.expectedContractDuration.value", RANGE), id="0"),
            pytest.param({f"{DURATION}.Value": "145"}, RV, ("project.expectedContractDuration.value", RANGE), id="145"),
            pytest.param(
                {f"{DURATION}.Term": "Years"}, RV, ("project.expectedContractDuration.term", NO_ENUM), id="years"
            ),
            pytest.param(
                {f"{DURATION}.Value": DROP}, RV, ("project.expectedContractDuration.value", REQUIRED), id="no value"
            ),
            pytest.param(
                {DURATION: DROP},
                BV,
                (
                    "project.expectedContractDuration",
                    VALUE,
                    "ExpectedContractDuration is required when a Self entry is present",
                ),
                id="E8 no duration",
            ),
            pytest.param(
                entries(spend()),
                BV,
                (LIST, VALUE, "A Self entry is required when ExpectedContractDuration is present"),
                id="E8 no Self entry",
            ),
            pytest.param(entries(SELF, SELF), BV, (LIST, VALUE, "Only one Self entry is allowed"), id="E8 two"),
            pytest.param(
                entries(spend(company="Fabrikam"), SELF),
                BV,
                (f"{LIST}.targetCompany", VALUE, "TargetCompany must be 'AWS' or 'Self'"),
                id="E8 third company",
            ),
            pytest.param(
                entries({**SELF, "EstimationUrl": ESTIMATE}),
                BV,
                (f"{LIST}.estimationUrl", VALUE, "Self entry and EstimationUrl cannot coexist"),
                id="E8 link",
            ),
            pytest.param(
                entries({**SELF, "Frequency": "Monthly"}), BV, (f"{LIST}.frequency", VALUE), id="AD45 Self monthly"
            ),
            pytest.param(entries(spend(frequency="None"), SELF), BV, (f"{LIST}.frequency", VALUE), id="AD45 AWS total"),
        ],
    )
    def test_refused(self, desk, changes, reason, entry):
        with refused(reason, entry):
            desk.create({**self.TOTAL, **changes})

    def test_currencies_must_match(self, desk):
        """E8; a euro is refused for its own sake as well."""
        with pytest.raises(desk.client.exceptions.ValidationException) as caught:
            desk.create({DURATION: MONTHS, **entries(spend(), {**SELF, "CurrencyCode": "EUR"})})
        messages = [one["Message"] for one in caught.value.response["ErrorList"]]
        assert "CurrencyCode must match between entries" in messages

    def test_absent_duration_is_kept(self, desk):
        """E9"""
        identifier = desk.create(self.TOTAL)
        desk.update(identifier, {DURATION: DROP})
        assert desk.record(identifier)["Project"]["ExpectedContractDuration"] == MONTHS

    def test_null_clears_the_duration(self, desk, wire):
        """E9, AD46: no SDK can send this null."""
        identifier = desk.create(self.TOTAL)
        update = edited(desk.echo(identifier), {DURATION: None, **entries(spend())})
        wire.call("UpdateOpportunity", {**update, "LastModifiedDate": update["LastModifiedDate"].isoformat()})
        project = desk.record(identifier)["Project"]
        assert "ExpectedContractDuration" not in project
        assert project["ExpectedCustomerSpend"] == [spend()]

    def test_null_with_a_self_entry_is_refused(self, desk, wire):
        identifier = desk.create(self.TOTAL)
        update = edited(desk.echo(identifier), {DURATION: None})
        answer = wire.call("UpdateOpportunity", {**update, "LastModifiedDate": update["LastModifiedDate"].isoformat()})
        check_refusal(answer.value, BV, ("project.expectedContractDuration", VALUE))


def test_spend_may_be_absent_until_submission(desk):
    record = desk.record(desk.create({ENTRY: DROP}))
    assert found(record, ENTRY) == []
