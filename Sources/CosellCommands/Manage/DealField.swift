import CosellIntegrations
import CosellSync
import CosellWire
import SellingAPI
import SellingRules

/// The fields of an opportunity that are edited on the screen; all others are by `cosell opportunity set --field`.
enum DealField: String, CaseIterable, Sendable {
    case stage = "Stage"
    case nextSteps = "Next steps"
    case targetCloseDate = "Target close date"
    case amount = "Amount a month"
    case title = "Title"

    /// As the command line calls it.
    var option: String {
        switch self {
        case .stage: "--stage"
        case .nextSteps: "--next-steps"
        case .targetCloseDate: "--target-close-date"
        case .amount: "--amount"
        case .title: "--title"
        }
    }

    /// What it says now.
    func value(in sheet: OpportunitySheet) -> String? {
        switch self {
        case .stage: sheet.text("LifeCycle", "Stage")
        case .nextSteps: sheet.text("LifeCycle", "NextSteps")
        case .targetCloseDate: sheet.text("LifeCycle", "TargetCloseDate")
        case .amount: sheet.spend?.amount
        case .title: sheet.text("Project", "Title")
        }
    }

    /// What a held change makes of it; nil where it leaves it.
    func value(in change: HeldChange) -> String? {
        let (old, new) = (value(in: OpportunitySheet(change.base)), value(in: OpportunitySheet(change.edited)))
        return new == old ? nil : new
    }
}

extension OpportunitySheet {
    /// The fields of an update.
    fileprivate init(_ update: Selling.UpdateOpportunityRequest) {
        let body = (try? JSONReader.document(from: JSONWriter.bytes(update))) ?? .null
        self.init(id: update.identifier, body: body, summary: nil, changes: [])
    }

    func text(_ path: String...) -> String? {
        let value = path.reduce(Document?.some(body)) { $0?[$1] }
        return value.flatMap(\.plainText)
    }

    /// AWS holds it, as far as the last sync saw.
    var isUnderReview: Bool {
        text("LifeCycle", "ReviewStatus").map(Selling.ReviewStatus.init(rawValue:))?.isUnderReview ?? false
    }

    /// What is expected to be spent on AWS, else the first amount.
    var spend: (amount: String, currency: String, frequency: String)? {
        guard case .list(let entries)? = body["Project"]?["ExpectedCustomerSpend"], !entries.isEmpty else { return nil }
        let entry = entries.first { $0["TargetCompany"] == .string("AWS") } ?? entries[0]
        guard let amount = entry["Amount"]?.plainText else { return nil }
        return (amount, entry["CurrencyCode"]?.plainText ?? "", entry["Frequency"]?.plainText ?? "")
    }

    /// What matters of it, in the order in which people ask.
    var facts: [(name: String, fact: String)] {
        func list(_ value: Document?) -> String? {
            guard case .list(let elements)? = value, !elements.isEmpty else { return nil }
            return elements.compactMap(\.plainText).joined(separator: ", ")
        }
        let spend = spend.map { "\($0.amount) \($0.currency), \($0.frequency)" }
        let related = body["RelatedEntityIdentifiers"]
        let owner = Self.owner(body["OpportunityTeam"])
        let rows: [(name: String, fact: String?)] = [
            ("Title", text("Project", "Title")), ("Customer", text("Customer", "Account", "CompanyName")),
            ("Stage", text("LifeCycle", "Stage")), ("Review", text("LifeCycle", "ReviewStatus")),
            ("AWS says", text("LifeCycle", "ReviewComments")), ("Why", text("LifeCycle", "ReviewStatusReason")),
            ("Lost because", text("LifeCycle", "ClosedLostReason")),
            ("Closes", text("LifeCycle", "TargetCloseDate")), ("Next steps", text("LifeCycle", "NextSteps")),
            ("Amount", spend), ("Industry", text("Customer", "Account", "Industry")),
            ("Country", text("Customer", "Account", "Address", "CountryCode")), ("Owner", owner),
            ("Problem", text("Project", "CustomerBusinessProblem")), ("Use case", text("Project", "CustomerUseCase")),
            ("Delivery", list(body["Project"]?["DeliveryModels"])), ("Solutions", list(related?["Solutions"])),
            ("AWS products", list(related?["AwsProducts"])),
            ("Your number", text("PartnerOpportunityIdentifier")),
            ("AWS's stage", summary?["LifeCycle"]?["Stage"]?.plainText),
            ("AWS's next steps", summary?["LifeCycle"]?["NextSteps"]?.plainText),
            ("Engagement score", summary?["Insights"]?["EngagementScore"]?.plainText),
            ("AWS's team", Self.owner(summary?["OpportunityTeam"])),
            ("Changed", text("LastModifiedDate")), ("Created", text("CreatedDate")),
        ]
        let facts = rows.compactMap { name, fact in fact.map { (name: name, fact: $0) } }
        let history = changes.map { change in
            let what =
                change.fields.isEmpty ? change.change : "\(change.change): \(change.fields.joined(separator: ", "))"
            return (
                name: String(change.happenedAt.prefix(10)),
                fact: [change.stage, what].compactMap(\.self).joined(separator: ", ")
            )
        }
        return facts + (history.isEmpty ? [] : [(name: "", fact: ""), (name: "", fact: "History")]) + history
    }

    private static func owner(_ team: Document?) -> String? {
        guard case .list(let members)? = team, !members.isEmpty else { return nil }
        return members.map { member in
            let name = [member["FirstName"], member["LastName"]].compactMap { $0?.plainText }.joined(separator: " ")
            return [name, member["Email"]?.plainText].compactMap { $0?.isEmpty ?? true ? nil : $0 }.joined(
                separator: ", "
            )
        }
        .joined(separator: "; ")
    }
}

extension Document {
    /// A text or a number as it is written.
    fileprivate var plainText: String? {
        switch self {
        case .string(let text): text.isEmpty ? nil : text
        case .integer(let number): "\(number)"
        case .double(let number): "\(number)"
        default: nil
        }
    }
}
