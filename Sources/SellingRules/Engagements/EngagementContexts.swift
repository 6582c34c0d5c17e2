package import CosellRules
import CosellWire
package import SellingAPI

/// What a context of an engagement must be, as its partner writes it (R2.8 to R2.11, additions 4.1).
package enum EngagementRules {
    /// Contexts of one engagement, at most (R2.8).
    package static let contextLimit = 5
    /// Interactions of one lead, at most (R2.11).
    package static let interactionLimit = 10

    /// The contexts of a new engagement.
    package static func creation(_ contexts: [Selling.EngagementContextDetails]) -> [Violation] {
        contexts.flatMap { context in
            violations(in: WrittenContext(context.type, context.payload, isListed: true), of: WrittenContext.rules)
        }
    }

    /// One context that is added to an engagement.
    package static func addition(
        _ type: Selling.EngagementContextType,
        _ payload: Selling.EngagementContextPayload
    ) -> [Violation] {
        violations(in: WrittenContext(type, payload, isListed: false), of: WrittenContext.rules)
    }

    /// A context that replaces what is stored under its id.
    package static func update(
        _ type: Selling.EngagementContextType,
        _ payload: Selling.UpdateEngagementContextPayload,
        of stored: Selling.EngagementContextType
    ) -> [Violation] {
        let written = WrittenContext(type, payload)
        let broken = violations(in: written, of: WrittenContext.rules)
        guard broken.isEmpty, type != stored else { return broken }
        return [
            Violation(
                rule: "selling 3.3",
                field: "type",
                code: .invalidValue,
                message: "type \(type.rawValue) is not that of the context, which is a \(stored.rawValue)"
            )
        ]
    }
}

/// A context as a request spells it.
struct WrittenContext: Sendable {
    private let type: Selling.EngagementContextType
    private let payloadType: Selling.EngagementContextType?
    private let completionDate: String?
    /// Whether it says which customer it is about, where it has to.
    private let namesCustomer: Bool
    /// Where the members stand in the request.
    private let root: String

    init(_ type: Selling.EngagementContextType, _ payload: Selling.EngagementContextPayload?, isListed: Bool) {
        self.type = type
        root = isListed ? "contexts." : ""
        if case .customerAccount(let account)? = payload {
            namesCustomer = account.accountIdentifier != nil || account.customer != nil
        } else {
            namesCustomer = true
        }
        switch payload {
        case .lead: (payloadType, completionDate) = (.lead, nil)
        case .customerProject(let written):
            (payloadType, completionDate) = (.customerProject, written.project?.targetCompletionDate)
        case .prospectingResult: (payloadType, completionDate) = (.prospectingResult, nil)
        case .customerAccount: (payloadType, completionDate) = (.customerAccount, nil)
        case .unknown, nil: (payloadType, completionDate) = (nil, nil)
        }
    }

    init(_ type: Selling.EngagementContextType, _ payload: Selling.UpdateEngagementContextPayload) {
        self.type = type
        root = ""
        namesCustomer = true
        switch payload {
        case .lead: (payloadType, completionDate) = (.lead, nil)
        case .customerProject(let written):
            (payloadType, completionDate) = (.customerProject, written.project?.targetCompletionDate)
        case .prospectingResult: (payloadType, completionDate) = (.prospectingResult, nil)
        case .unknown: (payloadType, completionDate) = (nil, nil)
        }
    }

    static let rules: [Rule<WrittenContext>] = [
        Rule(
            "additions 4.1",
            .of { "\($0.root)type" },
            .actionNotPermitted,
            .of { "\($0.root)type ProspectingResult is written by AWS; start a prospecting task to get one" },
            { $0.type != .prospectingResult }
        ),
        Rule(
            "R2.8",
            .of { "\($0.root)payload" },
            .invalidValue,
            .of { "\($0.root)payload must have the one member that type names: \($0.type.rawValue)" },
            reason: .request,
            { $0.payloadType == $0.type }
        ),
        Rule(
            "CU35",
            .of { "\($0.root)payload.customerAccount.accountIdentifier" },
            .requiredFieldMissing,
            .of { "\($0.root)payload.customerAccount names no customer; give AccountIdentifier or Customer" },
            \.namesCustomer
        ),
        Rule(
            "R2.10",
            .of { "\($0.root)payload.customerProject.project.targetCompletionDate" },
            .invalidStringFormat,
            .of { "targetCompletionDate \($0.completionDate ?? "") is not a day of the calendar; give YYYY-MM-DD" },
            reason: .request,
            { $0.completionDate.map { CalendarDay($0) != nil } ?? true }
        ),
    ]
}
