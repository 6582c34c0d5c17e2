import ChannelAPI
import ChannelDomain
import CosellRules
import CosellWire
import Testing

/// How Channel says no (channel 1.1).
struct ChannelVoiceTests {
    private func violation(_ code: Violation.Code, _ reason: Violation.Reason = .request) -> Violation {
        Violation(rule: "x", field: "a.b", code: code, message: "a.b is wrong", reason: reason)
    }

    static let codes: [(Violation.Code, String)] = [
        (.requiredFieldMissing, "REQUIRED_FIELD_MISSING"), (.invalidEnumValue, "INVALID_ENUM_VALUE"),
        (.invalidStringFormat, "INVALID_STRING_FORMAT"), (.invalidValue, "INVALID_VALUE"),
        (.notEnoughValues, "REQUIRED_FIELD_MISSING"), (.tooManyValues, "TOO_MANY_VALUES"),
        (.invalidResourceState, "INVALID_RESOURCE_STATE"), (.duplicateKeyValue, "DUPLICATE_VALUE"),
        (.valueOutOfRange, "VALUE_OUT_OF_RANGE"), (.actionNotPermitted, "ACTION_NOT_PERMITTED"),
    ]

    @Test("CH2: the words of Benefits, one for each kind of fault")
    func vocabulary() {
        #expect(Set(Self.codes.map(\.0)) == Set(Violation.Code.allCases))
        for (code, word) in Self.codes {
            #expect(words(ChannelVoice().exception(.broken([violation(code)]))) == "RV, a.b \(word)")
        }
    }

    @Test("CH1: stored state makes the whole a business matter; several faults are counted")
    func reasons() {
        let exception = ChannelVoice().exception(
            .broken([violation(.invalidValue), violation(.invalidValue, .business)])
        )
        #expect(words(exception).hasPrefix("BV"))
        #expect(exception.text.hasPrefix("2 validation errors detected: "))
    }

    @Test("every objection has its exception, and nothing that is required is left out")
    func exceptions() {
        let rows: [(Objection, String)] = [
            (.denied("no"), "AccessDenied"), (.throttled, "Throttling"), (.failed(), "InternalServer"),
            (.missing("x"), "ResourceNotFound"), (.conflict("x"), "Conflict  "),
            (.conflict(.init("x", subject: "ServicePeriod/rs-1")), "Conflict ServicePeriod rs-1"),
            (
                .missing(.init("x", subject: "arn:aws:partnercentral:us-east-1:1:catalog/AWS/channel-contract/cc-1")),
                "ResourceNotFound ChannelContract cc-1"
            ),
            (
                .quota(.init("x", reason: "L-PCCHAN02", subject: "Relationship/pma-1")),
                "ServiceQuotaExceeded Relationship pma-1 L-PCCHAN02"
            ),
            (.invalid("x"), "RV"),
        ]
        for (objection, expected) in rows {
            #expect(words(ChannelVoice().exception(objection)) == expected)
        }
    }
}
