import CosellWire
import CosellRules
import CosellDomain
import SellingAPI

extension Books {
    /// The customer account that a context or an invitation names (CU36). While CreateCustomerAccount is not answered
    /// nobody has one, so what names one names nothing; a customer that is written out needs none.
    func requireCustomerAccount(_ identifier: String?) throws {
        guard let identifier else { return }
        throw Objection.missing("There is no customer account \(identifier.excerpt()).")
    }

    func requireCustomerAccount(of payload: Selling.EngagementContextPayload?) throws {
        guard case .customerAccount(let context)? = payload else { return }
        try requireCustomerAccount(context.accountIdentifier)
    }
}
