// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    /// 2 values.
    public struct AccountScope: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var entireOrganization: Self { Self(rawValue: "ENTIRE_ORGANIZATION") }
        public static var specificMemberAccounts: Self { Self(rawValue: "SPECIFIC_MEMBER_ACCOUNTS") }

        public static let allCases: [Self] = [
            .entireOrganization, .specificMemberAccounts,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 4 values.
    public struct AssociationType: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var downstreamSeller: Self { Self(rawValue: "DOWNSTREAM_SELLER") }
        public static var endCustomer: Self { Self(rawValue: "END_CUSTOMER") }
        public static var `internal`: Self { Self(rawValue: "INTERNAL") }
        public static var managedServicesEndCustomer: Self { Self(rawValue: "MANAGED_SERVICES_END_CUSTOMER") }

        public static let allCases: [Self] = [
            .downstreamSeller, .endCustomer, .`internal`, .managedServicesEndCustomer,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 5 values.
    public struct ChannelContractStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var pending: Self { Self(rawValue: "PENDING") }
        public static var accepted: Self { Self(rawValue: "ACCEPTED") }
        public static var expired: Self { Self(rawValue: "EXPIRED") }
        public static var canceled: Self { Self(rawValue: "CANCELED") }
        public static var inactive: Self { Self(rawValue: "INACTIVE") }

        public static let allCases: [Self] = [
            .pending, .accepted, .expired, .canceled, .inactive,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 1 values.
    public struct ChannelContractType: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var managedServicesAttestation: Self { Self(rawValue: "MANAGED_SERVICES_ATTESTATION") }

        public static let allCases: [Self] = [
            .managedServicesAttestation,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct Coverage: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var entireOrganization: Self { Self(rawValue: "ENTIRE_ORGANIZATION") }
        public static var managementAccountOnly: Self { Self(rawValue: "MANAGEMENT_ACCOUNT_ONLY") }

        public static let allCases: [Self] = [
            .entireOrganization, .managementAccountOnly,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 5 values.
    public struct HandshakeStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var pending: Self { Self(rawValue: "PENDING") }
        public static var accepted: Self { Self(rawValue: "ACCEPTED") }
        public static var rejected: Self { Self(rawValue: "REJECTED") }
        public static var canceled: Self { Self(rawValue: "CANCELED") }
        public static var expired: Self { Self(rawValue: "EXPIRED") }

        public static let allCases: [Self] = [
            .pending, .accepted, .rejected, .canceled, .expired,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 3 values.
    public struct HandshakeType: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var startServicePeriod: Self { Self(rawValue: "START_SERVICE_PERIOD") }
        public static var revokeServicePeriod: Self { Self(rawValue: "REVOKE_SERVICE_PERIOD") }
        public static var programManagementAccount: Self { Self(rawValue: "PROGRAM_MANAGEMENT_ACCOUNT") }

        public static let allCases: [Self] = [
            .startServicePeriod, .revokeServicePeriod, .programManagementAccount,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 1 values.
    public struct ListProgramManagementAccountsSortName: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var updatedAt: Self { Self(rawValue: "UpdatedAt") }

        public static let allCases: [Self] = [
            .updatedAt,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 1 values.
    public struct ListRelationshipsSortName: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var updatedAt: Self { Self(rawValue: "UpdatedAt") }

        public static let allCases: [Self] = [
            .updatedAt,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 1 values.
    public struct ManagedServicesAttestationTypeSortName: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var updatedAt: Self { Self(rawValue: "UpdatedAt") }

        public static let allCases: [Self] = [
            .updatedAt,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 8 values.
    public struct ManagedServicesSupportedService: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var monitoring: Self { Self(rawValue: "MONITORING") }
        public static var patching: Self { Self(rawValue: "PATCHING") }
        public static var security: Self { Self(rawValue: "SECURITY") }
        public static var backupAndDisasterRecovery: Self { Self(rawValue: "BACKUP_AND_DISASTER_RECOVERY") }
        public static var financialOperations: Self { Self(rawValue: "FINANCIAL_OPERATIONS") }
        public static var infrastructureAsCodeAndAutomation: Self { Self(rawValue: "INFRASTRUCTURE_AS_CODE_AND_AUTOMATION") }
        public static var wellArchitected: Self { Self(rawValue: "WELL_ARCHITECTED") }
        public static var artificialIntelligenceAndMachineLearningOperations: Self { Self(rawValue: "ARTIFICIAL_INTELLIGENCE_AND_MACHINE_LEARNING_OPERATIONS") }

        public static let allCases: [Self] = [
            .monitoring, .patching, .security, .backupAndDisasterRecovery, .financialOperations,
            .infrastructureAsCodeAndAutomation, .wellArchitected, .artificialIntelligenceAndMachineLearningOperations,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct ParticipantType: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var sender: Self { Self(rawValue: "SENDER") }
        public static var receiver: Self { Self(rawValue: "RECEIVER") }

        public static let allCases: [Self] = [
            .sender, .receiver,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 4 values.
    public struct Program: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var solutionProvider: Self { Self(rawValue: "SOLUTION_PROVIDER") }
        public static var distribution: Self { Self(rawValue: "DISTRIBUTION") }
        public static var distributionSeller: Self { Self(rawValue: "DISTRIBUTION_SELLER") }
        public static var managedServicesProvider: Self { Self(rawValue: "MANAGED_SERVICES_PROVIDER") }

        public static let allCases: [Self] = [
            .solutionProvider, .distribution, .distributionSeller, .managedServicesProvider,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 3 values.
    public struct ProgramManagementAccountStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var pending: Self { Self(rawValue: "PENDING") }
        public static var active: Self { Self(rawValue: "ACTIVE") }
        public static var inactive: Self { Self(rawValue: "INACTIVE") }

        public static let allCases: [Self] = [
            .pending, .active, .inactive,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct ProgramManagementAccountType: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var resaleBillingTransfer: Self { Self(rawValue: "RESALE_BILLING_TRANSFER") }
        public static var managedServices: Self { Self(rawValue: "MANAGED_SERVICES") }

        public static let allCases: [Self] = [
            .resaleBillingTransfer, .managedServices,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 1 values.
    public struct ProgramManagementAccountTypeSortName: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var updatedAt: Self { Self(rawValue: "UpdatedAt") }

        public static let allCases: [Self] = [
            .updatedAt,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct Provider: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var distributor: Self { Self(rawValue: "DISTRIBUTOR") }
        public static var distributionSeller: Self { Self(rawValue: "DISTRIBUTION_SELLER") }

        public static let allCases: [Self] = [
            .distributor, .distributionSeller,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 3 values.
    public struct ResaleAccountModel: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var distributor: Self { Self(rawValue: "DISTRIBUTOR") }
        public static var endCustomer: Self { Self(rawValue: "END_CUSTOMER") }
        public static var solutionProvider: Self { Self(rawValue: "SOLUTION_PROVIDER") }

        public static let allCases: [Self] = [
            .distributor, .endCustomer, .solutionProvider,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 1 values.
    public struct RevokeServicePeriodTypeSortName: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var updatedAt: Self { Self(rawValue: "UpdatedAt") }

        public static let allCases: [Self] = [
            .updatedAt,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 3 values.
    public struct Sector: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var commercial: Self { Self(rawValue: "COMMERCIAL") }
        public static var government: Self { Self(rawValue: "GOVERNMENT") }
        public static var governmentException: Self { Self(rawValue: "GOVERNMENT_EXCEPTION") }

        public static let allCases: [Self] = [
            .commercial, .government, .governmentException,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct ServicePeriodType: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var minimumNoticePeriod: Self { Self(rawValue: "MINIMUM_NOTICE_PERIOD") }
        public static var fixedCommitmentPeriod: Self { Self(rawValue: "FIXED_COMMITMENT_PERIOD") }

        public static let allCases: [Self] = [
            .minimumNoticePeriod, .fixedCommitmentPeriod,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct SortOrder: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var ascending: Self { Self(rawValue: "Ascending") }
        public static var descending: Self { Self(rawValue: "Descending") }

        public static let allCases: [Self] = [
            .ascending, .descending,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 1 values.
    public struct StartServicePeriodTypeSortName: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var updatedAt: Self { Self(rawValue: "UpdatedAt") }

        public static let allCases: [Self] = [
            .updatedAt,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct ValidationExceptionReason: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var requestValidationFailed: Self { Self(rawValue: "REQUEST_VALIDATION_FAILED") }
        public static var businessValidationFailed: Self { Self(rawValue: "BUSINESS_VALIDATION_FAILED") }

        public static let allCases: [Self] = [
            .requestValidationFailed, .businessValidationFailed,
        ]
        public static let known = KnownValues(allCases)
    }
}
