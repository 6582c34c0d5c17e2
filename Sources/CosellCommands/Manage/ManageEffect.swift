import CosellIntegrations
import CosellReports
import CosellShell
import CosellSync
import CosellWire

/// What a key makes `cosell manage` do, besides showing something else.
enum ManageEffect: Sendable {
    /// Reads the lists from the local database.
    case load
    case open(String)
    case report(Report.Kind)
    case sync
    case plan(EditOrder)
    case send(EditOrder, PlannedEdit)
    /// Keeps a change of a deal that AWS reviews.
    case hold(EditOrder, PlannedEdit)
    case sendHeld(HeldChange, HeldAnswer?)
    case drop(HeldChange)
    case accept(Referral)
    case reject(Referral, RejectionReason)
    case suspend
    case redraw
    case quit(CommandStatus)
}

/// A change of one opportunity, in the words of `cosell opportunity set`.
struct EditOrder: Sendable, Equatable {
    let deal: String
    let words: [String]
}

/// What came of an effect, or of time.
enum ManageNews: Sendable {
    case loaded(ManageData)
    case opened(OpportunitySheet)
    case reported(Report)
    case progress(String)
    case synced(String, isWhole: Bool)
    case planned(EditOrder, PlannedEdit)
    /// Something was written at Partner Central.
    case written(String)
    case kept(HeldChange)
    /// How it ended with a held change that was to be sent or dropped.
    case outcome(HeldSending.Outcome)
    case failed(String)
    case tick(Instant)
}

/// What the lists hold, as it was read.
struct ManageData: Sendable {
    var overview: PipelineOverview?
    var opportunities: [ManageList.Row] = []
    var opportunityCount = 0
    var referrals: [Referral] = []
    /// Changes that wait for AWS's reviews, and the numbers of those whose review has ended as far as is known.
    var held: [HeldChange] = []
    var readyNumbers: Set<Int> = []
    var solutions: [ManageList.Row] = []
    var connections: [ManageList.Row] = []
}
