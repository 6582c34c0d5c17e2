import AccountDomain
import BenefitsDomain
package import CosellStore
import SellingDomain

extension KnownSchema {
    /// The tables of all families that this server has.
    package static let all = [
        Schema.known, AccountSchema.known, BenefitsSchema.known,
    ]
}
