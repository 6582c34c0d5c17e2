import BenefitsAPI
import BenefitsRules
import CosellRules
import CosellWire
import JSONSchema

/// What is wrong with the details of an application by the form of its benefit (benefits 3.2).
extension OfferedBenefit {
    private static let rule = "benefits 3.2"
    static let detailsMember = "benefitApplicationDetails"

    /// What a draft has to keep to.
    func draftViolations(in details: Document?) -> [Violation] {
        guard let details, details != .null else { return [] }
        return ApplicationForm(request, types: types).draftFlaws(in: details).map(Self.violation)
    }

    /// All that a submission needs.
    func violations(in details: Document, _ types: [Benefits.FulfillmentType]) -> [Violation] {
        ApplicationForm(request, types: types).flaws(in: details).map(Self.violation)
    }

    private static func violation(_ flaw: Flaw) -> Violation {
        let field = ([detailsMember] + flaw.names).joined(separator: ".")
        let place = flaw.place.isEmpty ? detailsMember : "\(detailsMember).\(flaw.place)"
        return Violation(
            rule: rule,
            field: field,
            code: flaw.kind.code,
            message: "\(place) \(flaw.words)",
            reason: .request
        )
    }

    /// The amount that is asked for, or that what is granted is measured by; nil where there is none that can be read.
    func amount(in details: Document) -> Money? { terms.amount.flatMap { Money(details[$0.member]) } }

    /// What lists show of the details: texts as they are, other values as JSON.
    func shown(of details: Document) -> [String: String] {
        var shown: [String: String] = [:]
        for path in terms.shown {
            let value = path.split(separator: ".").reduce(Document?.some(details)) { $0?[String($1)] }
            switch value {
            case nil, .null?: break
            case .string(let text)?: shown[path] = text
            case let value?: shown[path] = String(decoding: JSONWriter.bytes(value), as: UTF8.self)
            }
        }
        return shown
    }
}

extension Flaw.Kind {
    /// The list of benefits 3.2; the length of a text is a matter of its form, as everywhere in the house.
    var code: Violation.Code {
        switch self {
        case .missing: .requiredFieldMissing
        case .kind, .forbidden: .invalidValue
        case .choice: .invalidEnumValue
        case .pattern, .format, .length: .invalidStringFormat
        case .range: .valueOutOfRange
        case .tooFewElements: .notEnoughValues
        case .tooManyElements: .tooManyValues
        }
    }
}
