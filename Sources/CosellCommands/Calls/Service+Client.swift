import AccountClient
import BenefitsClient
import ChannelClient
import CosellClient
import CosellShapes
import MarketingClient
import RevenueClient
import SellingClient

extension Service {
    /// The one list of services in the command: whose client makes the calls. Names, commands, help, completion and
    /// endpoints follow from the model; a service without a line here does not compile.
    var client: any ServiceClient.Type {
        switch self {
        case .selling: SellingClient.self
        case .account: AccountClient.self
        case .benefits: BenefitsClient.self
        case .channel: ChannelClient.self
        case .revenue: RevenueClient.self
        case .marketing: MarketingClient.self
        }
    }
}
