import SellingDomain
import SellingRules
import CosellDomain
import CosellRules
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// Selling 1.3: how Selling says no.
struct SellingVoiceTests {
    private static func refusal(_ objection: Objection) throws -> Selling.ValidationException {
        try #require(SellingVoice().exception(objection) as? Selling.ValidationException)
    }

    @Test(
        "every other objection has an exception, which keeps its words",
        arguments: [
            (Objection.denied("no"), "AccessDeniedException", "no"),
            (.invalid("odd"), "ValidationException", "odd"),
            (.missing("gone"), "ResourceNotFoundException", "gone"),
            (
                .notFound("Job", "job-1", in: "AWS"), "ResourceNotFoundException",
                "Job job-1 was not found in catalog AWS."
            ),
            (.conflict("twice"), "ConflictException", "twice"),
            (.quota("full"), "ServiceQuotaExceededException", "full"),
            (.throttled, "ThrottlingException", "Rate exceeded"),
        ]
    )
    func exceptions(_ objection: Objection, _ name: String, _ words: String) {
        let exception = SellingVoice().exception(objection)
        #expect(type(of: exception).name == name)
        #expect(exception.text == words)
    }

    @Test("a fault of our own tells nothing but where to look")
    func failed() {
        let exception = SellingVoice().exception(.failed())
        #expect(type(of: exception).isServerFault)
        #expect(exception.text.hasSuffix("Its log names the cause under the request id."))
    }

    @Test(
        "every kind of fault has its code",
        arguments: zip(
            Violation.Code.allCases,
            [
                "REQUIRED_FIELD_MISSING", "INVALID_ENUM_VALUE", "INVALID_STRING_FORMAT", "INVALID_VALUE",
                "NOT_ENOUGH_VALUES", "TOO_MANY_VALUES", "INVALID_RESOURCE_STATE", "DUPLICATE_KEY_VALUE",
                "VALUE_OUT_OF_RANGE", "ACTION_NOT_PERMITTED",
            ]
        )
    )
    func codes(_ code: Violation.Code, _ word: String) throws {
        let violation = Violation(rule: "X", field: "a.b", code: code, message: "a.b is odd")
        let exception = try Self.refusal(.broken([violation]))
        #expect(exception.errorList?.map(\.code.rawValue) == [word])
        #expect(exception.errorList?.allSatisfy(\.code.isKnown) == true)
    }

    @Test("one fault speaks for itself, several are counted and joined (R1.22)")
    func message() throws {
        let faults = ["a is odd", "b is even", "c is odd"].map {
            Violation(rule: "X", field: "f", code: .invalidValue, message: $0)
        }
        #expect(try Self.refusal(.broken([faults[0]])).message == "a is odd")
        #expect(
            try Self.refusal(.broken(faults)).message
                == "3 validation errors detected: a is odd; b is even; c is odd"
        )
    }

    @Test("one business fault makes the whole a business matter (R1.23)")
    func reason() throws {
        let business = Violation(rule: "X", field: "f", code: .invalidValue, message: "m")
        let request = Violation(rule: "X", field: "f", code: .invalidValue, message: "m", reason: .request)
        #expect(try Self.refusal(.broken([business])).reason == .businessValidationFailed)
        #expect(try Self.refusal(.broken([request, business])).reason == .businessValidationFailed)
        #expect(try Self.refusal(.broken([request])).reason == .requestValidationFailed)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String { message }
        let kind: Breach.Kind
        let code: String
        let message: String
    }

    static let rows = [
        Row(kind: .missing, code: "REQUIRED_FIELD_MISSING", message: "lifeCycle.stage is required"),
        Row(
            kind: .unknownValue("Won"),
            code: "INVALID_ENUM_VALUE",
            message: "lifeCycle.stage has the value 'Won', which is not in its enum"
        ),
        Row(
            kind: .pattern("[a-z]+"),
            code: "INVALID_STRING_FORMAT",
            message: "lifeCycle.stage does not match the pattern [a-z]+"
        ),
        Row(
            kind: .length(300, min: 0, max: 255),
            code: "INVALID_STRING_FORMAT",
            message: "lifeCycle.stage has 300 characters; give 0 to 255"
        ),
        Row(
            kind: .length(0, min: 1, max: nil),
            code: "INVALID_STRING_FORMAT",
            message: "lifeCycle.stage has 0 characters; give 1 or more"
        ),
        Row(
            kind: .range(101, min: 1, max: 100),
            code: "VALUE_OUT_OF_RANGE",
            message: "lifeCycle.stage is 101; give 1 to 100"
        ),
        Row(
            kind: .range(101, min: nil, max: 100),
            code: "VALUE_OUT_OF_RANGE",
            message: "lifeCycle.stage is 101; give at most 100"
        ),
        Row(
            kind: .tooFewElements(0, min: 1),
            code: "NOT_ENOUGH_VALUES",
            message: "lifeCycle.stage has 0 values; give 1 or more"
        ),
        Row(
            kind: .tooManyElements(11, max: 10),
            code: "TOO_MANY_VALUES",
            message: "lifeCycle.stage has 11 values; give at most 10"
        ),
        Row(
            kind: .union(memberCount: 2),
            code: "INVALID_VALUE",
            message: "lifeCycle.stage has 2 members set; set exactly one"
        ),
    ]

    @Test("a breach of the model is told by path and code, as a fault of the request", arguments: rows)
    func breaches(_ row: Row) throws {
        let exception = try Self.refusal(.breached([Breach(path: ["LifeCycle", "Stage"], kind: row.kind)]))
        let fault = Selling.ValidationExceptionError(
            fieldName: "lifeCycle.stage",
            message: row.message,
            code: .init(rawValue: row.code)
        )
        #expect(exception.errorList == [fault])
        #expect(exception.message == row.message)
        #expect(exception.reason == .requestValidationFailed)
    }
}
