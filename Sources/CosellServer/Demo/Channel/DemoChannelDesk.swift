import ChannelAPI
import ChannelDomain
import CosellDomain
import CosellWire

/// Where the demo's records of Channel are written.
struct DemoChannelDesk: Sendable {
    let owner: String
    let catalog: String
    let now: Instant

    var seed: ChannelSeed {
        var seed = ChannelSeed()
        seed.accounts = [resale, distribution, managed]
        seed.relationships = [contoso, fabrikam, litware, proseware]
        seed.handshakes = [activation, period, proposal]
        seed.contracts = catalog == Catalog.aws ? [attestation, renewal] : [attestation]
        return seed
    }

    func moment(daysAgo days: Int64) -> Instant { now.adding(seconds: -days * 86_400) }

    private func arn(_ path: String) -> String {
        ResourceName(account: owner, catalog: catalog, path: path).text
    }

    // MARK: Program management accounts

    private static let (resaleID, distributionID, managedID) =
        ("pma-northwindsp01", "pma-northwinddi01", "pma-northwindms01")

    private var resale: ProgramAccount {
        account(Self.resaleID, "333344445555", "Northwind resale", .solutionProvider, activeSince: 170)
    }

    private var distribution: ProgramAccount {
        account(Self.distributionID, "333344446666", "Northwind distribution", .distribution, activeSince: nil)
    }

    private var managed: ProgramAccount {
        account(
            Self.managedID,
            "333344447777",
            "Northwind managed services",
            .managedServicesProvider,
            .managedServices,
            activeSince: 120
        )
    }

    private func account(
        _ id: String,
        _ account: String,
        _ name: String,
        _ program: Channel.Program,
        _ type: Channel.ProgramManagementAccountType = .resaleBillingTransfer,
        activeSince days: Int64?
    ) -> ProgramAccount {
        let start = days.map(moment)
        return ProgramAccount(
            owner: owner,
            document: Channel.ProgramManagementAccountSummary(
                id: id,
                revision: start == nil ? "1" : "2",
                catalog: catalog,
                program: program,
                displayName: name,
                accountId: account,
                arn: arn("program-management-account/\(id)"),
                createdAt: start ?? moment(daysAgo: 4),
                updatedAt: start ?? moment(daysAgo: 4),
                startDate: start,
                status: start == nil ? .pending : .active,
                type: type
            )
        )
    }

    // MARK: Relationships

    private var contoso: Relationship {
        relationship("rs-contosoretail", under: Self.resaleID, "Contoso Retail", .endCustomer, "555566667777", age: 90)
    }

    private var fabrikam: Relationship {
        relationship(
            "rs-fabrikamheal1",
            under: Self.resaleID,
            "Fabrikam Health",
            .endCustomer,
            "555566668888",
            sector: .government,
            age: 10
        )
    }

    private var litware: Relationship {
        relationship(
            "rs-litwaremsp001",
            under: Self.managedID,
            "Litware AG",
            .managedServicesEndCustomer,
            "555566669999",
            scope: .entireOrganization,
            age: 60
        )
    }

    private var proseware: Relationship {
        relationship(
            "rs-proseware0001",
            under: Self.managedID,
            "Proseware",
            .managedServicesEndCustomer,
            nil,
            scope: .specificMemberAccounts,
            age: 20
        )
    }

    private func relationship(
        _ id: String,
        under parent: String,
        _ name: String,
        _ type: Channel.AssociationType,
        _ account: String?,
        sector: Channel.Sector = .commercial,
        scope: Channel.AccountScope? = nil,
        age: Int64
    ) -> Relationship {
        Relationship(
            owner: owner,
            document: Channel.RelationshipDetail(
                arn: arn("program-management-account/\(parent)/relationship/\(id)"),
                id: id,
                revision: "1",
                catalog: catalog,
                associationType: type,
                programManagementAccountId: parent,
                associatedAccountId: account,
                displayName: name,
                sector: sector,
                accountScope: scope,
                createdAt: moment(daysAgo: age),
                updatedAt: moment(daysAgo: age),
                startDate: moment(daysAgo: age)
            )
        )
    }
}
