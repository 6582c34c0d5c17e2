import AccountAPI
import AccountDomain
import CosellDomain
import CosellWire

/// The operations under short names, with catalog, token and usual values filled in.
extension AccountDesk {
    static let lead = "dana@northwind.example"

    /// Registers this account, and gives what the operation answers.
    @discardableResult
    func register(
        _ name: String = "Northwind Cloud",
        email: String = AccountDesk.lead,
        code: String = "123456",
        tags: [Account.Tag]? = nil,
        token: String? = nil
    ) async throws -> Account.CreatePartnerResponse {
        try await provider.createPartner(
            Account.CreatePartnerRequest(
                catalog: catalog,
                clientToken: token,
                legalName: name,
                primarySolutionType: .softwareProducts,
                allianceLeadContact: Self.contact(email),
                emailVerificationCode: code,
                tags: tags
            ),
            call("CreatePartner")
        )
    }

    static func contact(_ email: String = AccountDesk.lead, first: String = "Dana") -> Account.AllianceLeadContact {
        Account.AllianceLeadContact(firstName: first, lastName: "Kim", email: email, businessTitle: "Alliance Lead")
    }

    /// This account's partner identifier.
    func own() async throws -> String {
        let input = Account.ListPartnersRequest(catalog: catalog)
        let list = try await provider.listPartners(input, call("ListPartners"))
        return list.partnerSummaryList.first?.id ?? "partner-0000000000000"
    }

    func partner(_ identifier: String? = nil) async throws -> Account.GetPartnerResponse {
        let input = Account.GetPartnerRequest(catalog: catalog, identifier: try await named(identifier))
        return try await provider.getPartner(input, call("GetPartner"))
    }

    func named(_ identifier: String?) async throws -> String {
        if let identifier { identifier } else { try await own() }
    }

    // MARK: Verification

    func sendCode(to email: String = AccountDesk.lead) async throws {
        let input = Account.SendEmailVerificationCodeRequest(catalog: catalog, email: email)
        _ = try await provider.sendEmailVerificationCode(input, call("SendEmailVerificationCode"))
    }

    @discardableResult
    func verifyBusiness(
        _ name: String = "Northwind Cloud",
        registration: String = "HRB 1",
        token: String? = nil
    ) async throws -> Account.StartVerificationResponse {
        try await start(
            .businessVerificationDetails(.init(legalName: name, registrationId: registration, countryCode: "DE")),
            token: token
        )
    }

    @discardableResult
    func verifyRegistrant(token: String? = nil) async throws -> Account.StartVerificationResponse {
        try await start(.registrantVerificationDetails(.init()), token: token)
    }

    func start(
        _ details: Account.VerificationDetails?,
        token: String? = nil
    ) async throws -> Account.StartVerificationResponse {
        let input = Account.StartVerificationRequest(clientToken: token, verificationDetails: details)
        return try await provider.startVerification(input, of(in: "").call("StartVerification"))
    }

    func verification(_ type: Account.VerificationType) async throws -> Account.GetVerificationResponse {
        let input = Account.GetVerificationRequest(verificationType: type)
        return try await provider.getVerification(input, of(in: "").call("GetVerification"))
    }

    /// Opens the link of the registrant, or of the business.
    @discardableResult
    func open(
        _ type: Account.VerificationType,
        _ outcome: CompletionOutcome = .success
    ) async throws -> CompletedVerification {
        let link = try await link(type)
        return try await provider.completeVerification(link: link, outcome, call("CompleteVerification"))
    }

    func link(_ type: Account.VerificationType) async throws -> String {
        let url: String? =
            switch try await verification(type).verificationResponseDetails {
            case .businessVerificationResponse(let response): response.completionUrl
            case .registrantVerificationResponse(let response): response.completionUrl
            case .unknown: nil
            }
        return String((url ?? "none").split(separator: "/").last ?? "none")
    }

    /// Everything that comes before a registration in catalog AWS.
    func verify(_ name: String = "Northwind Cloud") async throws {
        try await verifyBusiness(name)
        try await verifyRegistrant()
        try await open(.registrantVerification)
        try await pass(seconds: 1)
    }

    // MARK: Profiles

    static func details(_ name: String = "Northwind") -> Account.TaskDetails {
        Account.TaskDetails(
            displayName: name,
            description: "We move workloads.",
            websiteUrl: "https://northwind.example",
            logoUrl: "https://northwind.example/logo.png",
            primarySolutionType: .softwareProducts,
            industrySegments: [.retail],
            translationSourceLocale: "en-US"
        )
    }

    @discardableResult
    func update(
        _ details: Account.TaskDetails = AccountDesk.details(),
        of identifier: String? = nil,
        token: String? = nil
    ) async throws -> Account.StartProfileUpdateTaskResponse {
        try await provider.startProfileUpdateTask(
            Account.StartProfileUpdateTaskRequest(
                catalog: catalog,
                identifier: try await named(identifier),
                clientToken: token,
                taskDetails: details
            ),
            call("StartProfileUpdateTask")
        )
    }

    func task(_ identifier: String? = nil) async throws -> Account.GetProfileUpdateTaskResponse {
        let input = Account.GetProfileUpdateTaskRequest(catalog: catalog, identifier: try await named(identifier))
        return try await provider.getProfileUpdateTask(input, call("GetProfileUpdateTask"))
    }

    @discardableResult
    func cancelTask(
        _ task: String,
        of identifier: String? = nil
    ) async throws
        -> Account.CancelProfileUpdateTaskResponse
    {
        try await provider.cancelProfileUpdateTask(
            Account.CancelProfileUpdateTaskRequest(
                catalog: catalog,
                identifier: try await named(identifier),
                taskId: task
            ),
            call("CancelProfileUpdateTask")
        )
    }

    func visibility(_ identifier: String? = nil) async throws -> Account.GetProfileVisibilityResponse {
        let input = Account.GetProfileVisibilityRequest(catalog: catalog, identifier: try await named(identifier))
        return try await provider.getProfileVisibility(input, call("GetProfileVisibility"))
    }

    @discardableResult
    func show(
        _ visibility: Account.ProfileVisibility = .public,
        _ identifier: String? = nil
    ) async throws -> Account.PutProfileVisibilityResponse {
        try await provider.putProfileVisibility(
            Account.PutProfileVisibilityRequest(
                catalog: catalog,
                identifier: try await named(identifier),
                visibility: visibility
            ),
            call("PutProfileVisibility")
        )
    }

    /// Registers this account where it is not, and gives it a profile.
    ///
    /// - Returns: the profile's identifier.
    @discardableResult
    func enroll(_ name: String = "Northwind") async throws -> String {
        if catalog == Catalog.aws {
            try await verify(name)
            try await sendCode()
        }
        let code = catalog == Catalog.aws ? try await code(to: Self.lead) : "000000"
        try await register(name, code: code)
        try await update(Self.details(name))
        try await pass(seconds: 1)
        return try await partner().profile.profileId ?? "none"
    }
}
