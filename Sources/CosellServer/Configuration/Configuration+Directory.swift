import AccessChecks
import SellingAPI
import SellingDomain

extension Configuration {
    /// What IAM and Organizations tell of.
    var directory: IdentityDirectory {
        IdentityDirectory(
            accounts.map { account in
                IdentityDirectory.Account(
                    id: account.partner.account,
                    name: account.partner.name,
                    email: account.partner.owner.email ?? "owner@\(account.partner.account).example.com",
                    users: account.users,
                    roles: account.roles,
                    keys: account.keys.filter { $0.sessionToken == nil }.map(\.id)
                )
            }
        )
    }
}
