import AccountDomain
import BenefitsDomain
import ChannelDomain
package import CosellStore
import SellingDomain

extension KnownSchema {
    /// The tables of all families that this server has.
    package static let all = [
        Schema.known, AccountSchema.known, BenefitsSchema.known, ChannelSchema.known,
    ]
}
