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
        AnsweredService(SellingProvider.answered.map { $0.descriptor }, SellingVoice()) { $0.selling },
        AnsweredService(AccountProvider.answered.map { $0.descriptor }, AccountVoice()) { $0.account },
        AnsweredService(BenefitsProvider.answered.map { $0.descriptor }, BenefitsVoice()) { $0.benefits },
        AnsweredService(ChannelProvider.answered.map { $0.descriptor }, ChannelVoice()) { $0.channel },
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
        _ operations: [OperationDescriptor],
        _ voice: any Voice,
        _ provider: @escaping @Sendable (Providers) -> any Provider
    ) {
        self.operations = operations
        self.voice = voice
        self.provider = provider
    }

    func routes(_ providers: Providers) -> [LazyRoute] { Routes.routes(on: provider(providers), voice) }
}

extension Routes {
    init(_ services: [AnsweredService], _ providers: Providers) { self.init(services.flatMap { $0.routes(providers) }) }

    /// What a provider answers.
    static func routes(on provider: some Provider, _ voice: any Voice) -> [LazyRoute] {
        provider.handlers.map { handler in
            LazyRoute(handler.descriptor) { route(handler, provider, voice) }
        }
    }

    private static func route<Handler: OperationHandler<Call>>(
        _ handler: Handler,
        _ provider: some Provider,
        _ voice: any Voice
    ) -> any Route {
        ServiceRoute(handler, of: provider, voice)
    }
}

extension OperationHandler {
    fileprivate var descriptor: OperationDescriptor { Operation.descriptor }
}
