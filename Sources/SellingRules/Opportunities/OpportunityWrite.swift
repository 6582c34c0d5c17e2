import CosellWire
import SellingAPI

/// A creation or an update, as the rules that both share look at it.
///
/// A class, so that sixty rows pass a reference around and not a kilobyte of record.
final class OpportunityWrite: Sendable {
    /// As the partner sent it.
    let content: OpportunityContent
    /// What an update replaces; nil for a creation.
    let stored: OpportunityState?
    let today: CalendarDay
    let switches: OpportunitySwitches
    /// Only updates ask.
    let partner: PartnerFacts

    init(
        _ content: OpportunityContent,
        of stored: OpportunityState? = nil,
        today: CalendarDay,
        switches: OpportunitySwitches,
        partner: PartnerFacts = PartnerFacts()
    ) {
        self.content = content
        self.stored = stored
        self.today = today
        self.switches = switches
        self.partner = partner
    }

    var isUpdate: Bool { stored != nil }

    /// The stage the opportunity will have.
    var stage: Selling.Stage {
        if let stored { return content.lifeCycle?.stage ?? stored.stage }
        return switches.createStagePolicy == .honour ? content.lifeCycle?.stage ?? .prospect : .prospect
    }

    /// Whether the stage becomes another one.
    var movesStage: Bool { stored.map { $0.stage != stage } ?? false }
}
