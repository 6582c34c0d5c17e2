import BenefitsAPI
import CosellRules
import CosellWire
import JSONSchema

/// Amendments of one call, each a path into the details and what is to stand there (benefits 3.2).
struct Amendments {
    private let list: [Benefits.Amendment]
    private let form: ValueSchema

    /// What one call may bring.
    private static let limit = 10

    init(_ list: [Benefits.Amendment], of benefit: OfferedBenefit) {
        self.list = list
        form = benefit.request
    }

    /// - Throws: ``Objection`` with everything that is wrong with them.
    func applied(to details: Document) throws(Objection) -> Document {
        var violations = countViolations
        var amended = details
        var seen: Set<DetailPath> = []
        for (number, amendment) in list.enumerated() {
            do throws(Fault) {
                let path = try Self.path(amendment)
                guard seen.insert(path).inserted else { throw .repeated }
                let value = try value(of: amendment, at: path, in: details)
                guard let next = path.replacing(with: value, in: amended, form) else { throw .unknownPath }
                amended = next
            } catch {
                violations.append(error.violation(number, amendment))
            }
        }
        try Objection.check(violations)
        return amended
    }

    private var countViolations: [Violation] {
        if list.isEmpty {
            return [.request("amendments", .notEnoughValues, "has 0 values; give 1 or more", rule: "benefits 3.2")]
        }
        guard list.count > Self.limit else { return [] }
        return [
            .request(
                "amendments",
                .tooManyValues,
                "has \(list.count) values; give at most \(Self.limit)",
                rule: "benefits 3.2"
            )
        ]
    }

    private static func path(_ amendment: Benefits.Amendment) throws(Fault) -> DetailPath {
        guard let path = DetailPath(amendment.fieldPath) else { throw .unreadablePath }
        return path
    }

    /// Texts become what the form says of the place or, where it says nothing, of the kind that stands there.
    private func value(
        of amendment: Benefits.Amendment,
        at path: DetailPath,
        in details: Document
    ) throws(Fault) -> Document {
        let schema = path.schema(in: form)
        let present = path.value(in: details)
        guard schema != nil || present != nil else { throw .unknownPath }
        let kinds = schema?.kinds ?? present.map { [$0.kind] } ?? [.string]
        for kind in kinds { if let value = Document(amendment.newValue, as: kind) { return value } }
        throw .unreadableValue(kinds)
    }

    private enum Fault: Error {
        case unreadablePath, repeated, unknownPath
        case unreadableValue([ValueSchema.Kind])

        func violation(_ number: Int, _ amendment: Benefits.Amendment) -> Violation {
            let path = amendment.fieldPath.excerpt()
            let (field, code, words): (String, Violation.Code, String) =
                switch self {
                case .unreadablePath:
                    (
                        "fieldPath", .invalidStringFormat,
                        "\(path) is no path; give one such as $.CreditDisbursementDetails.AwsAccountIdForCredits"
                    )
                case .repeated: ("fieldPath", .duplicateKeyValue, "\(path) is named twice")
                case .unknownPath: ("fieldPath", .invalidValue, "there is nothing at \(path) that could be replaced")
                case .unreadableValue(let kinds):
                    (
                        "newValue", .invalidValue,
                        "is no \(kinds.map(\.rawValue).joined(separator: " or ")), as \(path) is"
                    )
                }
            let isUnreadable = if case .unreadableValue = self { true } else { false }
            return Violation(
                rule: "benefits 3.2",
                field: "amendments.\(field)",
                code: code,
                message: "amendments[\(number)].\(field): \(words)",
                reason: .request,
                word: isUnreadable ? Benefits.ValidationExceptionReason.cannotParse.rawValue : nil
            )
        }
    }
}

extension Document {
    fileprivate var kind: ValueSchema.Kind {
        switch self {
        case .null: .null
        case .boolean: .boolean
        case .integer: .integer
        case .double: .number
        case .string: .string
        case .list: .array
        case .object: .object
        }
    }

    /// A text read as a value of that kind; nil when it is none.
    fileprivate init?(_ text: String, as kind: ValueSchema.Kind) {
        guard kind != .string else {
            self = .string(text)
            return
        }
        guard let value = try? JSONReader.document(from: Array("[\(text)]".utf8)),
            case .list(let values) = value, values.count == 1, values[0].isOf(kind)
        else { return nil }
        self = values[0]
    }

    private func isOf(_ kind: ValueSchema.Kind) -> Bool {
        switch (kind, self) {
        case (.integer, .double(let number)): number.rounded() == number
        case (.number, .integer): true
        default: self.kind == kind
        }
    }
}
