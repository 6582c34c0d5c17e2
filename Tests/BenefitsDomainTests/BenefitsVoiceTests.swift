import BenefitsAPI
import BenefitsDomain
import CosellRules
import CosellWire
import Testing

/// Benefits 1.2: how every objection is said.
struct BenefitsVoiceTests {
    private func said(_ objection: Objection) -> String {
        String(decoding: JSONWriter.bytes(BenefitsVoice().exception(objection)), as: UTF8.self)
    }

    private func violation(
        _ field: String,
        _ code: Violation.Code,
        _ reason: Violation.Reason = .request,
        word: String? = nil
    ) -> Violation {
        Violation(rule: "X", field: field, code: code, message: "\(field) is odd", reason: reason, word: word)
    }

    @Test("faults of a request, one by itself and several counted")
    func request() {
        #expect(
            said(.broken([violation("a", .invalidValue)]))
                == #"{"Message":"a is odd","Reason":"fieldValidationFailed","#
                + #""FieldList":[{"Name":"a","Message":"a is odd","Code":"INVALID_VALUE"}]}"#
        )
        #expect(
            said(.broken([violation("a", .tooManyValues), violation("b", .notEnoughValues)]))
                .hasPrefix(#"{"Message":"2 validation errors detected: a is odd; b is odd","#)
        )
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let violations: [(Violation.Reason, String?)]
        let reason: String
    }

    static let reasons = [
        Row(testDescription: "a fault of the request", violations: [(.request, nil)], reason: "fieldValidationFailed"),
        Row(
            testDescription: "one business fault among others",
            violations: [(.request, nil), (.business, nil)],
            reason: "BUSINESS_VALIDATION_FAILED"
        ),
        Row(testDescription: "unreadable", violations: [(.request, "cannotParse")], reason: "cannotParse"),
        Row(
            testDescription: "unreadable and another",
            violations: [(.request, "cannotParse"), (.request, nil)],
            reason: "fieldValidationFailed"
        ),
    ]

    @Test("the reason is the gravest", arguments: reasons)
    func reason(_ row: Row) {
        let violations = row.violations.map { violation("a", .invalidValue, $0, word: $1) }
        #expect(said(.broken(violations)).contains(#""Reason":"\#(row.reason)""#))
    }

    @Test("every code of the house has its word", arguments: Violation.Code.allCases)
    func codes(_ code: Violation.Code) {
        let exception = BenefitsVoice().exception(.broken([violation("a", code)])) as? Benefits.ValidationException
        #expect(exception?.fieldList?.first?.code?.isKnown == true)
    }

    @Test("a full resource is named with its kind")
    func quota() {
        let arn = "arn:aws:partnercentral:us-east-1:111122223333:catalog/AWS/benefit-application/benappl-1"
        #expect(
            said(.quota(.init("full", subject: arn)))
                == #"{"Message":"full","ResourceId":"benappl-1","ResourceType":"benefit-application","#
                + #""QuotaCode":"L-BENEFITS-TAGS"}"#
        )
    }

    @Test("the others have a message alone")
    func others() {
        for objection: Objection in [.denied("x"), .missing("x"), .conflict("x"), .failed("x")] {
            #expect(said(objection) == #"{"Message":"x"}"#)
        }
    }
}
