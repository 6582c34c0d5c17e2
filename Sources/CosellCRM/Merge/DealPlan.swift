/// What is to be done about one deal and its opportunity, or about a lead and its engagement.
package struct DealPlan: Sendable {
    package enum Deed: Hashable, Sendable {
        /// Both are there.
        case merge
        case createInAWS, createInCRM
        /// The deal is gone from the CRM; the opportunity stays as it is.
        case deleted
        /// The deal lives on in one that belongs to another opportunity.
        case mergedAway(into: String)
        /// A lead that is a contact and perhaps a deal by now.
        case converted
    }

    package var deed: Deed
    package var object = CRMObject.opportunity
    package var opportunity: String?
    package var deal: String?
    package var title: String
    package var changes: [Change] = []
    package var conflicts: [Conflict] = []
    package var repairs: [Repair] = []
    /// Why something is not done, with what to do.
    package var problems: [String] = []
    /// Whether the two meet for the first time, or in another record than before.
    package var isNewLink = false
    /// Whether each lacks the other's id.
    package var stampsAWS = false
    package var stampsCRM = false

    /// Fields of which a word stands in no table.
    var strangers: Set<String> = []
    /// What the outbox has of this deal.
    var held: [HeldField: HeldField.Fate] = [:]
    /// What both say now, of the fields that need nothing.
    var settled: [String: FieldBase] = [:]
    var aws: AWSRecord?
    var crm: CRMRecord?

    /// A field that one side takes over from the other.
    package struct Change: Hashable, Sendable {
        package let field: MappedField
        /// Where it is written.
        package let side: MappingSide
        package let old: String?
        package let new: String?
        /// What the side that is written said of its own, and loses.
        package var overruled: String?
        /// Why it waits; nil where it can be sent.
        package var waits: String?
        /// Where it waits for the end of AWS's review.
        package var outbox: HeldPlace?
    }

    /// The way of a change through the outbox.
    package enum HeldPlace: Hashable, Sendable {
        /// The next push puts it there.
        case due
        /// It is there under this number.
        case kept(Int)
    }

    /// A field that both have changed.
    package struct Conflict: Hashable, Sendable {
        package let field: String
        package let aws: String?
        package let crm: String?
        package let base: FieldBase?
    }

    package struct Repair: Hashable, Sendable {
        package let side: MappingSide
        package let target: String
        let aws: AWSField?
        package let value: String
        package let number: Int
        package let why: String
    }

    /// Whether anything is to be sent, asked or told.
    package var saysSomething: Bool {
        deed != .merge || !changes.isEmpty || !conflicts.isEmpty || !problems.isEmpty || isNewLink || stampsAWS
            || stampsCRM
    }

    /// A line for each thing that would be done, waits, or is to be known.
    package var sentences: [String] {
        var lines: [String] = []
        let ids = [opportunity, deal].compactMap(\.self)
        let name = ids.isEmpty ? "leads" : ids.joined(separator: " = ")
        switch deed {
        case .createInAWS: lines.append("\(name): becomes an opportunity, '\(title)'")
        case .createInCRM: lines.append("\(name): becomes a \(object == .lead ? "lead" : "deal"), '\(title)'")
        case .merge, .deleted, .mergedAway, .converted: break
        }
        if deed == .merge, isNewLink { lines.append("\(name): are tied, '\(title)'") }
        for change in changes { lines.append("\(name): \(change)") }
        for repair in repairs {
            let why = repair.why.isEmpty ? "" : ", because \(repair.why)"
            lines.append("\(name): \(repair.target) -> '\(repair.value)' by repair \(repair.number)\(why)")
        }
        for conflict in conflicts {
            let values = "AWS says \(conflict.aws.quoted), the CRM \(conflict.crm.quoted)"
            lines.append("\(name): \(conflict.field) is to be decided: \(values)")
        }
        for problem in problems { lines.append("\(name): \(problem)") }
        if deed == .merge, stampsAWS || stampsCRM {
            let sides = [stampsAWS ? "AWS" : nil, stampsCRM ? "the CRM" : nil].compactMap(\.self)
            lines.append("\(name): each other's id is written to \(sides.joined(separator: " and "))")
        }
        return lines
    }

    /// What can be sent to a side now.
    package func sendable(to side: MappingSide) -> [Change] {
        changes.filter { $0.side == side && $0.waits == nil }
    }
}

extension DealPlan.Change: CustomStringConvertible {
    package var description: String {
        let name = side == .aws ? field.aws?.description : field.crm
        let lost = overruled.map { ", over the other side's own '\($0)'" } ?? ""
        let wait = waits.map { "; waits: \($0)" } ?? ""
        let place =
            switch outbox {
            case .due?: "; a push puts it into cosell outbox"
            case .kept(let number)?: "; cosell outbox has it as \(number)"
            case nil: ""
            }
        return "\(name ?? field.name) \(old.quoted) -> \(new.quoted)\(lost)\(wait)\(place)"
    }
}

extension String? {
    /// A value in a sentence.
    var quoted: String { map { "'\($0)'" } ?? "nothing" }
}
