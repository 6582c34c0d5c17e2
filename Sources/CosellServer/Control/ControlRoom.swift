import AccountDomain
import BenefitsDomain
import ChannelDomain
import CosellDomain
import CosellSimulator
import CosellStore
import SellingDomain

/// What stands behind `/_cosell/`: the paths of each part of the control plane, in the order of its chapters.
struct ControlRoom: Sendable {
    let selling: SellingProvider
    let account: AccountProvider
    let benefits: BenefitsProvider
    let channel: ChannelProvider
    let acts: Acts
    let agenda: Agenda
    let awsSide: AwsSidePath
    let faults: FaultPaths
    let calls: CallFeed?
    let denials: Denials
    let events: EventFeed
    /// What can be done with this world and others.
    let worlds: [ControlRoute]
    let chance: Chance

    private var house: House { selling.house }

    var table: ControlTable {
        var routes = ActPaths(acts: acts, triggers: Triggers(selling, benefits, channel, acts, chance: chance)).routes
        routes += awsSide.routes
        routes += AgendaPaths(agenda: agenda, clock: house.clock).routes
        routes += ClockPath(agenda: agenda, clock: house.clock).routes
        routes += faults.routes
        routes += worlds
        routes += calls.map { CallsPath(feed: $0).routes } ?? []
        routes += SubscriptionPaths(store: house.store, chance: chance).routes + [ReplayPath(store: house.store).route]
        routes += [
            events.route, MailPath(store: house.store).route, ExplainPath(denials: denials).route,
            PartnersPath(account: account).route, VerificationPath(account: account, chance: chance).route,
        ]
        return ControlTable(routes, acts: acts.rows)
    }
}
