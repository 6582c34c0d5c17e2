import AccountAPI
import CosellDomain
import CosellStore
import CosellWire

/// What the other services know of partners: who they are, and who collaborates.
extension PartnerDirectory.Contents {
    init(reading transaction: Transaction) throws {
        self.init()
        let documents = try transaction.rows("SELECT account, document FROM partner") {
            (account: try $0.text(0), document: try $0.blob(1))
        }
        for (account, bytes) in documents {
            let document = try JSONReader.read(Account.CreatePartnerResponse.self, from: bytes).value
            add(Partner(account: account, document), in: document.catalog)
        }
        for link in try ConnectionTable.active(.opportunityCollaboration, transaction) {
            add(Connection(link.one, link.other), in: link.catalog)
        }
    }
}

extension Partner {
    fileprivate init(account: String, _ document: Account.CreatePartnerResponse) {
        let lead = document.allianceLeadContact
        self.init(
            account: account,
            name: document.profile.displayName,
            website: document.profile.websiteUrl,
            lead: Lead(
                firstName: lead.firstName,
                lastName: lead.lastName,
                email: lead.email,
                businessTitle: lead.businessTitle
            )
        )
    }
}
