import AccountAPI
import AccountDomain
import BenefitsAPI
import BenefitsDomain
import ChannelAPI
import ChannelDomain
import CosellDomain
import CosellRules
import CosellSimulator
import CosellWire
import MarketingAPI
import RevenueAPI
import SellingAPI
import SellingDomain

/// The table of services. Pipeline, throttle, planned faults, metrics and configuration read it, and know no other.
enum Services {
    /// Those that are answered: a new one is one line here, and its provider below.
    static let answered: [AnsweredService] = [
        AnsweredService(SellingProvider.answered, SellingVoice()) { $0.selling },
        AnsweredService(AccountProvider.answered, AccountVoice()) { $0.account },
        AnsweredService(BenefitsProvider.answered, BenefitsVoice()) { $0.benefits },
        AnsweredService(ChannelProvider.answered, ChannelVoice()) { $0.channel },
    ]

    /// All that AWS has: calls of those that are not answered are signed too, and are to hear so.
    static let known = [
        Selling.service, Account.service, Benefits.service, Channel.service, Revenue.service, Marketing.service,
    ]
}

/// Who answers each service.
struct Providers: Sendable {
    let selling: SellingProvider
    let account: AccountProvider
    let benefits: BenefitsProvider
    let channel: ChannelProvider

    var house: House { selling.house }

    /// Everything that AWS and time do.
    var acts: [AgendaAct] { PassingTime.acts(selling) + account.upkeep + benefits.upkeep + channel.upkeep }
}

/// A service that is answered: what is asked of it, who answers, and how it says no.
struct AnsweredService: Sendable {
    let operations: [OperationDescriptor]
    let voice: any Voice
    private let provider: @Sendable (Providers) -> any Provider

    init(
        _ operations: [any WireOperation.Type],
        _ voice: any Voice,
        _ provider: @escaping @Sendable (Providers) -> any Provider
    ) {
        self.operations = operations.map { $0.descriptor }
        self.voice = voice
        self.provider = provider
    }

    func routes(_ providers: Providers) -> [any Route] { Routes.routes(on: provider(providers), voice) }
}

extension Routes {
    init(_ services: [AnsweredService], _ providers: Providers) { self.init(services.flatMap { $0.routes(providers) }) }

    /// What a provider answers.
    static func routes(on provider: some Provider, _ voice: any Voice) -> [any Route] {
        provider.handlers.map { route($0, provider, voice) }
    }

    private static func route<Handler: OperationHandler<Call>>(
        _ handler: Handler,
        _ provider: some Provider,
        _ voice: any Voice
    ) -> any Route {
        ServiceRoute(handler, of: provider, voice)
    }
}
