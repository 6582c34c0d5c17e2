// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// 2 values.
    public struct AccessDeniedExceptionReason: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var accessDenied: Self { Self(rawValue: "ACCESS_DENIED") }
        public static var incompatibleBenefitAwsPartnerState: Self { Self(rawValue: "INCOMPATIBLE_BENEFIT_AWS_PARTNER_STATE") }

        public static let allCases: [Self] = [
            .accessDenied, .incompatibleBenefitAwsPartnerState,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 3 values.
    public struct AccessType: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var allowAll: Self { Self(rawValue: "ALLOW_ALL") }
        public static var denyAll: Self { Self(rawValue: "DENY_ALL") }
        public static var allowByDefaultDenySome: Self { Self(rawValue: "ALLOW_BY_DEFAULT_DENY_SOME") }

        public static let allCases: [Self] = [
            .allowAll, .denyAll, .allowByDefaultDenySome,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 14 values.
    public struct BusinessValidationCode: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var incompatibleConnectionInvitationRequest: Self { Self(rawValue: "INCOMPATIBLE_CONNECTION_INVITATION_REQUEST") }
        public static var incompatibleLegalName: Self { Self(rawValue: "INCOMPATIBLE_LEGAL_NAME") }
        public static var incompatibleKnowYourBusinessStatus: Self { Self(rawValue: "INCOMPATIBLE_KNOW_YOUR_BUSINESS_STATUS") }
        public static var incompatibleIdentityVerificationStatus: Self { Self(rawValue: "INCOMPATIBLE_IDENTITY_VERIFICATION_STATUS") }
        public static var invalidAccountLinkingStatus: Self { Self(rawValue: "INVALID_ACCOUNT_LINKING_STATUS") }
        public static var invalidAccountState: Self { Self(rawValue: "INVALID_ACCOUNT_STATE") }
        public static var incompatibleDomain: Self { Self(rawValue: "INCOMPATIBLE_DOMAIN") }
        public static var ineligibleAccountTier: Self { Self(rawValue: "INELIGIBLE_ACCOUNT_TIER") }
        public static var missingActiveSubsidiaryConnection: Self { Self(rawValue: "MISSING_ACTIVE_SUBSIDIARY_CONNECTION") }
        public static var incompatibleSubsidiaryConnection: Self { Self(rawValue: "INCOMPATIBLE_SUBSIDIARY_CONNECTION") }
        public static var incompatiblePrimaryPartner: Self { Self(rawValue: "INCOMPATIBLE_PRIMARY_PARTNER") }
        public static var qualificationsAssociationLimitExceeded: Self { Self(rawValue: "QUALIFICATIONS_ASSOCIATION_LIMIT_EXCEEDED") }
        public static var qualificationsAssociationNotFound: Self { Self(rawValue: "QUALIFICATIONS_ASSOCIATION_NOT_FOUND") }
        public static var qualificationsAssociationExists: Self { Self(rawValue: "QUALIFICATIONS_ASSOCIATION_EXISTS") }

        public static let allCases: [Self] = [
            .incompatibleConnectionInvitationRequest, .incompatibleLegalName, .incompatibleKnowYourBusinessStatus,
            .incompatibleIdentityVerificationStatus, .invalidAccountLinkingStatus, .invalidAccountState,
            .incompatibleDomain, .ineligibleAccountTier, .missingActiveSubsidiaryConnection,
            .incompatibleSubsidiaryConnection, .incompatiblePrimaryPartner, .qualificationsAssociationLimitExceeded,
            .qualificationsAssociationNotFound, .qualificationsAssociationExists,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 13 values.
    public struct ConflictExceptionReason: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var conflictClientToken: Self { Self(rawValue: "CONFLICT_CLIENT_TOKEN") }
        public static var duplicatePartner: Self { Self(rawValue: "DUPLICATE_PARTNER") }
        public static var incompatibleProfileState: Self { Self(rawValue: "INCOMPATIBLE_PROFILE_STATE") }
        public static var incompatiblePartnerProfileTaskState: Self { Self(rawValue: "INCOMPATIBLE_PARTNER_PROFILE_TASK_STATE") }
        public static var duplicateConnectionInvitation: Self { Self(rawValue: "DUPLICATE_CONNECTION_INVITATION") }
        public static var incompatibleConnectionInvitationState: Self { Self(rawValue: "INCOMPATIBLE_CONNECTION_INVITATION_STATE") }
        public static var incompatibleConnectionInvitationReceiver: Self { Self(rawValue: "INCOMPATIBLE_CONNECTION_INVITATION_RECEIVER") }
        public static var duplicateConnection: Self { Self(rawValue: "DUPLICATE_CONNECTION") }
        public static var incompatibleConnectionState: Self { Self(rawValue: "INCOMPATIBLE_CONNECTION_STATE") }
        public static var incompatibleConnectionPreferencesRevision: Self { Self(rawValue: "INCOMPATIBLE_CONNECTION_PREFERENCES_REVISION") }
        public static var accountAlreadyVerified: Self { Self(rawValue: "ACCOUNT_ALREADY_VERIFIED") }
        public static var verificationAlreadyInProgress: Self { Self(rawValue: "VERIFICATION_ALREADY_IN_PROGRESS") }
        public static var incompatibleQualificationsAssociationTaskState: Self { Self(rawValue: "INCOMPATIBLE_QUALIFICATIONS_ASSOCIATION_TASK_STATE") }

        public static let allCases: [Self] = [
            .conflictClientToken, .duplicatePartner, .incompatibleProfileState, .incompatiblePartnerProfileTaskState,
            .duplicateConnectionInvitation, .incompatibleConnectionInvitationState,
            .incompatibleConnectionInvitationReceiver, .duplicateConnection, .incompatibleConnectionState,
            .incompatibleConnectionPreferencesRevision, .accountAlreadyVerified, .verificationAlreadyInProgress,
            .incompatibleQualificationsAssociationTaskState,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct ConnectionType: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var opportunityCollaboration: Self { Self(rawValue: "OPPORTUNITY_COLLABORATION") }
        public static var subsidiary: Self { Self(rawValue: "SUBSIDIARY") }

        public static let allCases: [Self] = [
            .opportunityCollaboration, .subsidiary,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct ConnectionTypeStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var active: Self { Self(rawValue: "ACTIVE") }
        public static var canceled: Self { Self(rawValue: "CANCELED") }

        public static let allCases: [Self] = [
            .active, .canceled,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 7 values.
    public struct FieldValidationCode: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var requiredFieldMissing: Self { Self(rawValue: "REQUIRED_FIELD_MISSING") }
        public static var duplicateValue: Self { Self(rawValue: "DUPLICATE_VALUE") }
        public static var invalidValue: Self { Self(rawValue: "INVALID_VALUE") }
        public static var invalidStringFormat: Self { Self(rawValue: "INVALID_STRING_FORMAT") }
        public static var tooManyValues: Self { Self(rawValue: "TOO_MANY_VALUES") }
        public static var actionNotPermitted: Self { Self(rawValue: "ACTION_NOT_PERMITTED") }
        public static var invalidEnumValue: Self { Self(rawValue: "INVALID_ENUM_VALUE") }

        public static let allCases: [Self] = [
            .requiredFieldMissing, .duplicateValue, .invalidValue, .invalidStringFormat, .tooManyValues,
            .actionNotPermitted, .invalidEnumValue,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 37 values.
    public struct IndustrySegment: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var agricultureMining: Self { Self(rawValue: "AGRICULTURE_MINING") }
        public static var biotechnology: Self { Self(rawValue: "BIOTECHNOLOGY") }
        public static var businessConsumerServices: Self { Self(rawValue: "BUSINESS_CONSUMER_SERVICES") }
        public static var businessServ: Self { Self(rawValue: "BUSINESS_SERV") }
        public static var communications: Self { Self(rawValue: "COMMUNICATIONS") }
        public static var computerHardware: Self { Self(rawValue: "COMPUTER_HARDWARE") }
        public static var computersElectronics: Self { Self(rawValue: "COMPUTERS_ELECTRONICS") }
        public static var computerSoftware: Self { Self(rawValue: "COMPUTER_SOFTWARE") }
        public static var consumerGoods: Self { Self(rawValue: "CONSUMER_GOODS") }
        public static var consumerRelated: Self { Self(rawValue: "CONSUMER_RELATED") }
        public static var education: Self { Self(rawValue: "EDUCATION") }
        public static var energyUtilities: Self { Self(rawValue: "ENERGY_UTILITIES") }
        public static var financialServices: Self { Self(rawValue: "FINANCIAL_SERVICES") }
        public static var gaming: Self { Self(rawValue: "GAMING") }
        public static var government: Self { Self(rawValue: "GOVERNMENT") }
        public static var governmentEducationPublicServices: Self { Self(rawValue: "GOVERNMENT_EDUCATION_PUBLIC_SERVICES") }
        public static var healthcare: Self { Self(rawValue: "HEALTHCARE") }
        public static var healthcarePharmaceuticalsBiotech: Self { Self(rawValue: "HEALTHCARE_PHARMACEUTICALS_BIOTECH") }
        public static var industrialEnergy: Self { Self(rawValue: "INDUSTRIAL_ENERGY") }
        public static var internetSpecific: Self { Self(rawValue: "INTERNET_SPECIFIC") }
        public static var lifeSciences: Self { Self(rawValue: "LIFE_SCIENCES") }
        public static var manufacturing: Self { Self(rawValue: "MANUFACTURING") }
        public static var mediaEntertainmentLeisure: Self { Self(rawValue: "MEDIA_ENTERTAINMENT_LEISURE") }
        public static var mediaEntertainment: Self { Self(rawValue: "MEDIA_ENTERTAINMENT") }
        public static var medicalHealth: Self { Self(rawValue: "MEDICAL_HEALTH") }
        public static var nonProfitOrganization: Self { Self(rawValue: "NON_PROFIT_ORGANIZATION") }
        public static var other: Self { Self(rawValue: "OTHER") }
        public static var professionalServices: Self { Self(rawValue: "PROFESSIONAL_SERVICES") }
        public static var realEstateConstruction: Self { Self(rawValue: "REAL_ESTATE_CONSTRUCTION") }
        public static var retail: Self { Self(rawValue: "RETAIL") }
        public static var retailWholesaleDistribution: Self { Self(rawValue: "RETAIL_WHOLESALE_DISTRIBUTION") }
        public static var semiconductorElectr: Self { Self(rawValue: "SEMICONDUCTOR_ELECTR") }
        public static var softwareInternet: Self { Self(rawValue: "SOFTWARE_INTERNET") }
        public static var telecommunications: Self { Self(rawValue: "TELECOMMUNICATIONS") }
        public static var transportationLogistics: Self { Self(rawValue: "TRANSPORTATION_LOGISTICS") }
        public static var travelHospitality: Self { Self(rawValue: "TRAVEL_HOSPITALITY") }
        public static var wholesaleDistribution: Self { Self(rawValue: "WHOLESALE_DISTRIBUTION") }

        public static let allCases: [Self] = [
            .agricultureMining, .biotechnology, .businessConsumerServices, .businessServ, .communications,
            .computerHardware, .computersElectronics, .computerSoftware, .consumerGoods, .consumerRelated, .education,
            .energyUtilities, .financialServices, .gaming, .government, .governmentEducationPublicServices, .healthcare,
            .healthcarePharmaceuticalsBiotech, .industrialEnergy, .internetSpecific, .lifeSciences, .manufacturing,
            .mediaEntertainmentLeisure, .mediaEntertainment, .medicalHealth, .nonProfitOrganization, .other,
            .professionalServices, .realEstateConstruction, .retail, .retailWholesaleDistribution, .semiconductorElectr,
            .softwareInternet, .telecommunications, .transportationLogistics, .travelHospitality,
            .wholesaleDistribution,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 5 values.
    public struct InvitationStatus: WireEnum {
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

    /// 8 values.
    public struct PrimarySolutionType: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var softwareProducts: Self { Self(rawValue: "SOFTWARE_PRODUCTS") }
        public static var consultingServices: Self { Self(rawValue: "CONSULTING_SERVICES") }
        public static var professionalServices: Self { Self(rawValue: "PROFESSIONAL_SERVICES") }
        public static var managedServices: Self { Self(rawValue: "MANAGED_SERVICES") }
        public static var hardwareProducts: Self { Self(rawValue: "HARDWARE_PRODUCTS") }
        public static var communicationServices: Self { Self(rawValue: "COMMUNICATION_SERVICES") }
        public static var valueAddedResaleAwsServices: Self { Self(rawValue: "VALUE_ADDED_RESALE_AWS_SERVICES") }
        public static var trainingServices: Self { Self(rawValue: "TRAINING_SERVICES") }

        public static let allCases: [Self] = [
            .softwareProducts, .consultingServices, .professionalServices, .managedServices, .hardwareProducts,
            .communicationServices, .valueAddedResaleAwsServices, .trainingServices,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 4 values.
    public struct ProfileTaskStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
        public static var canceled: Self { Self(rawValue: "CANCELED") }
        public static var succeeded: Self { Self(rawValue: "SUCCEEDED") }
        public static var failed: Self { Self(rawValue: "FAILED") }

        public static let allCases: [Self] = [
            .inProgress, .canceled, .succeeded, .failed,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 7 values.
    public struct ProfileValidationErrorReason: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var invalidContent: Self { Self(rawValue: "INVALID_CONTENT") }
        public static var duplicateProfile: Self { Self(rawValue: "DUPLICATE_PROFILE") }
        public static var invalidLogo: Self { Self(rawValue: "INVALID_LOGO") }
        public static var invalidLogoUrl: Self { Self(rawValue: "INVALID_LOGO_URL") }
        public static var invalidLogoFile: Self { Self(rawValue: "INVALID_LOGO_FILE") }
        public static var invalidLogoSize: Self { Self(rawValue: "INVALID_LOGO_SIZE") }
        public static var invalidWebsiteUrl: Self { Self(rawValue: "INVALID_WEBSITE_URL") }

        public static let allCases: [Self] = [
            .invalidContent, .duplicateProfile, .invalidLogo, .invalidLogoUrl, .invalidLogoFile, .invalidLogoSize,
            .invalidWebsiteUrl,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct ProfileVisibility: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var `private`: Self { Self(rawValue: "PRIVATE") }
        public static var `public`: Self { Self(rawValue: "PUBLIC") }

        public static let allCases: [Self] = [
            .`private`, .`public`,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct QualificationsAssociationStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var associated: Self { Self(rawValue: "ASSOCIATED") }
        public static var notAssociated: Self { Self(rawValue: "NOT_ASSOCIATED") }

        public static let allCases: [Self] = [
            .associated, .notAssociated,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct QualificationsAssociationTaskStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
        public static var succeeded: Self { Self(rawValue: "SUCCEEDED") }

        public static let allCases: [Self] = [
            .inProgress, .succeeded,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct QualificationsDisassociationTaskStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
        public static var succeeded: Self { Self(rawValue: "SUCCEEDED") }

        public static let allCases: [Self] = [
            .inProgress, .succeeded,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 11 values.
    public struct ResourceNotFoundExceptionReason: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var partnerNotFound: Self { Self(rawValue: "PARTNER_NOT_FOUND") }
        public static var partnerProfileNotFound: Self { Self(rawValue: "PARTNER_PROFILE_NOT_FOUND") }
        public static var partnerProfileTaskNotFound: Self { Self(rawValue: "PARTNER_PROFILE_TASK_NOT_FOUND") }
        public static var partnerDomainNotFound: Self { Self(rawValue: "PARTNER_DOMAIN_NOT_FOUND") }
        public static var senderProfileNotFound: Self { Self(rawValue: "SENDER_PROFILE_NOT_FOUND") }
        public static var receiverProfileNotFound: Self { Self(rawValue: "RECEIVER_PROFILE_NOT_FOUND") }
        public static var connectionInvitationNotFound: Self { Self(rawValue: "CONNECTION_INVITATION_NOT_FOUND") }
        public static var connectionNotFound: Self { Self(rawValue: "CONNECTION_NOT_FOUND") }
        public static var verificationNotFound: Self { Self(rawValue: "VERIFICATION_NOT_FOUND") }
        public static var qualificationsAssociationTaskNotFound: Self { Self(rawValue: "QUALIFICATIONS_ASSOCIATION_TASK_NOT_FOUND") }
        public static var qualificationsDisassociationTaskNotFound: Self { Self(rawValue: "QUALIFICATIONS_DISASSOCIATION_TASK_NOT_FOUND") }

        public static let allCases: [Self] = [
            .partnerNotFound, .partnerProfileNotFound, .partnerProfileTaskNotFound, .partnerDomainNotFound,
            .senderProfileNotFound, .receiverProfileNotFound, .connectionInvitationNotFound, .connectionNotFound,
            .verificationNotFound, .qualificationsAssociationTaskNotFound, .qualificationsDisassociationTaskNotFound,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 7 values.
    public struct ServiceQuotaExceededExceptionReason: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var limitExceededNumberOfEmail: Self { Self(rawValue: "LIMIT_EXCEEDED_NUMBER_OF_EMAIL") }
        public static var limitExceededNumberOfDomain: Self { Self(rawValue: "LIMIT_EXCEEDED_NUMBER_OF_DOMAIN") }
        public static var limitExceededNumberOfConnectionInvitationPerDay: Self { Self(rawValue: "LIMIT_EXCEEDED_NUMBER_OF_CONNECTION_INVITATION_PER_DAY") }
        public static var limitExceededNumberOfActiveConnection: Self { Self(rawValue: "LIMIT_EXCEEDED_NUMBER_OF_ACTIVE_CONNECTION") }
        public static var limitExceededNumberOfOpenConnectionInvitation: Self { Self(rawValue: "LIMIT_EXCEEDED_NUMBER_OF_OPEN_CONNECTION_INVITATION") }
        public static var limitExceededNumberOfProfileUpdatePerDay: Self { Self(rawValue: "LIMIT_EXCEEDED_NUMBER_OF_PROFILE_UPDATE_PER_DAY") }
        public static var limitExceededNumberOfProfileVisibilityUpdatePerDay: Self { Self(rawValue: "LIMIT_EXCEEDED_NUMBER_OF_PROFILE_VISIBILITY_UPDATE_PER_DAY") }

        public static let allCases: [Self] = [
            .limitExceededNumberOfEmail, .limitExceededNumberOfDomain, .limitExceededNumberOfConnectionInvitationPerDay,
            .limitExceededNumberOfActiveConnection, .limitExceededNumberOfOpenConnectionInvitation,
            .limitExceededNumberOfProfileUpdatePerDay, .limitExceededNumberOfProfileVisibilityUpdatePerDay,
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

    /// 5 values.
    public struct VerificationStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var pendingCustomerAction: Self { Self(rawValue: "PENDING_CUSTOMER_ACTION") }
        public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
        public static var failed: Self { Self(rawValue: "FAILED") }
        public static var succeeded: Self { Self(rawValue: "SUCCEEDED") }
        public static var rejected: Self { Self(rawValue: "REJECTED") }

        public static let allCases: [Self] = [
            .pendingCustomerAction, .inProgress, .failed, .succeeded, .rejected,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct VerificationType: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var businessVerification: Self { Self(rawValue: "BUSINESS_VERIFICATION") }
        public static var registrantVerification: Self { Self(rawValue: "REGISTRANT_VERIFICATION") }

        public static let allCases: [Self] = [
            .businessVerification, .registrantVerification,
        ]
        public static let known = KnownValues(allCases)
    }
}
