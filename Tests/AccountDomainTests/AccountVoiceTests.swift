import AccountAPI
import AccountDomain
import CosellRules
import CosellWire
import Testing

/// Account 1.1: how Account says no.
struct AccountVoiceTests {
    private static func refusal(_ objection: Objection) throws -> Account.ValidationException {
        try #require(AccountVoice().exception(objection) as? Account.ValidationException)
    }

    private static func fault(
        _ message: String,
        _ code: Violation.Code = .invalidValue,
        word: String? = nil
    ) -> Violation {
        Violation(rule: "X", field: "a.b", code: code, message: message, reason: .request, word: word)
    }

    @Test("a fault of a member names it, with a code of the model", arguments: Violation.Code.allCases)
    func fields(_ code: Violation.Code) throws {
        let exception = try Self.refusal(.broken([Self.fault("a.b is odd", code)]))
        #expect(exception.reason == .requestValidationFailed)
        guard case .fieldValidationError(let fault)? = exception.errorDetails?.first else {
            Issue.record("no fault of a field")
            return
        }
        #expect((fault.name, fault.message) == ("a.b", "a.b is odd"))
        #expect(fault.code.isKnown)
    }

    @Test("a fault with a word of the model's own is a business matter, and makes the whole one")
    func business() throws {
        let exception = try Self.refusal(
            .broken([Self.fault("a is odd"), Self.fault("the name differs", word: "INCOMPATIBLE_LEGAL_NAME")])
        )
        #expect(exception.reason == .businessValidationFailed)
        #expect(exception.message == "2 validation errors detected: a is odd; the name differs")
        #expect(
            exception.errorDetails?.last
                == .businessValidationError(.init(message: "the name differs", code: .incompatibleLegalName))
        )
    }

    @Test("one fault speaks for itself")
    func message() throws {
        #expect(try Self.refusal(.broken([Self.fault("a is odd")])).message == "a is odd")
    }

    static let kinds: [(Breach.Kind, Account.FieldValidationCode)] = [
        (.missing, .requiredFieldMissing),
        (.unknownValue("x"), .invalidEnumValue),
        (.pattern("[a-z]+"), .invalidStringFormat),
        (.length(300, min: 1, max: 80), .invalidStringFormat),
        (.range(101, min: 1, max: 100), .invalidValue),
        (.tooFewElements(0, min: 1), .invalidValue),
        (.union(memberCount: 2), .invalidValue),
        (.tooManyElements(4, max: 3), .tooManyValues),
    ]

    @Test("every kind of breach has its code, and its path in lower camel", arguments: kinds)
    func breaches(_ kind: Breach.Kind, _ code: Account.FieldValidationCode) throws {
        let breach = Breach(path: ["TaskDetails", "LocalizedContents", "Locale"], kind: kind)
        let exception = try Self.refusal(.breached([breach]))
        #expect(exception.reason == .requestValidationFailed)
        guard case .fieldValidationError(let fault)? = exception.errorDetails?.first else {
            Issue.record("no fault of a field")
            return
        }
        #expect(fault.name == "taskDetails.localizedContents.locale")
        #expect(fault.code == code)
        #expect(fault.message.hasPrefix(fault.name))
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String { name }
        let objection: Objection
        let name: String
        let reason: String?
    }

    static let rows = [
        Row(objection: .denied("no"), name: "AccessDeniedException", reason: "ACCESS_DENIED"),
        Row(
            objection: .missing(.init("gone", reason: "CONNECTION_NOT_FOUND")),
            name: "ResourceNotFoundException",
            reason: "CONNECTION_NOT_FOUND"
        ),
        Row(objection: .missing("gone"), name: "ResourceNotFoundException", reason: "PARTNER_NOT_FOUND"),
        Row(objection: .conflict("twice"), name: "ConflictException", reason: "CONFLICT_CLIENT_TOKEN"),
        Row(
            objection: .quota(.init("full", reason: "LIMIT_EXCEEDED_NUMBER_OF_EMAIL")),
            name: "ServiceQuotaExceededException",
            reason: "LIMIT_EXCEEDED_NUMBER_OF_EMAIL"
        ),
        Row(objection: .throttled, name: "ThrottlingException", reason: nil),
        Row(objection: .failed(), name: "InternalServerException", reason: nil),
    ]

    @Test("every other objection has its exception, with a reason where the model asks for one", arguments: rows)
    func exceptions(_ row: Row) throws {
        let exception = AccountVoice().exception(row.objection)
        #expect(type(of: exception).name == row.name)
        let body = try JSONReader.document(from: JSONWriter.bytes(exception))
        #expect(body["Reason"] == row.reason.map(Document.string))
    }
}
