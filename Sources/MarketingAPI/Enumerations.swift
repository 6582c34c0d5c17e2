// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// 1 values.
    public struct AccessDeniedExceptionReason: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var incompatibleBenefitAwsPartnerState: Self { Self(rawValue: "INCOMPATIBLE_BENEFIT_AWS_PARTNER_STATE") }

        public static let allCases: [Self] = [
            .incompatibleBenefitAwsPartnerState,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 14 values.
    public struct AssetLanguage: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var en: Self { Self(rawValue: "en") }
        public static var es: Self { Self(rawValue: "es") }
        public static var es419: Self { Self(rawValue: "es-419") }
        public static var fr: Self { Self(rawValue: "fr") }
        public static var de: Self { Self(rawValue: "de") }
        public static var it: Self { Self(rawValue: "it") }
        public static var ptBR: Self { Self(rawValue: "pt-BR") }
        public static var id: Self { Self(rawValue: "id") }
        public static var tr: Self { Self(rawValue: "tr") }
        public static var ja: Self { Self(rawValue: "ja") }
        public static var ko: Self { Self(rawValue: "ko") }
        public static var zhHans: Self { Self(rawValue: "zh-Hans") }
        public static var zhHant: Self { Self(rawValue: "zh-Hant") }
        public static var ar: Self { Self(rawValue: "ar") }

        public static let allCases: [Self] = [
            .en, .es, .es419, .fr, .de, .it, .ptBR, .id, .tr, .ja, .ko, .zhHans, .zhHant, .ar,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 3 values.
    public struct AttemptStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
        public static var succeeded: Self { Self(rawValue: "SUCCEEDED") }
        public static var failed: Self { Self(rawValue: "FAILED") }

        public static let allCases: [Self] = [
            .inProgress, .succeeded, .failed,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 3 values.
    public struct CampaignAssetActivationStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
        public static var succeeded: Self { Self(rawValue: "SUCCEEDED") }
        public static var failed: Self { Self(rawValue: "FAILED") }

        public static let allCases: [Self] = [
            .inProgress, .succeeded, .failed,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 4 values.
    public struct CampaignAssetActivationTaskStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
        public static var succeeded: Self { Self(rawValue: "SUCCEEDED") }
        public static var partialFailure: Self { Self(rawValue: "PARTIAL_FAILURE") }
        public static var failed: Self { Self(rawValue: "FAILED") }

        public static let allCases: [Self] = [
            .inProgress, .succeeded, .partialFailure, .failed,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 5 values.
    public struct CampaignAssetCategory: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var email: Self { Self(rawValue: "EMAIL") }
        public static var landingPage: Self { Self(rawValue: "LANDING_PAGE") }
        public static var socialPost: Self { Self(rawValue: "SOCIAL_POST") }
        public static var bannerAd: Self { Self(rawValue: "BANNER_AD") }
        public static var document: Self { Self(rawValue: "DOCUMENT") }

        public static let allCases: [Self] = [
            .email, .landingPage, .socialPost, .bannerAd, .document,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 5 values.
    public struct CampaignAssetExportFailureCode: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var exportTimeout: Self { Self(rawValue: "EXPORT_TIMEOUT") }
        public static var exportTooLarge: Self { Self(rawValue: "EXPORT_TOO_LARGE") }
        public static var packagingError: Self { Self(rawValue: "PACKAGING_ERROR") }
        public static var sourceObjectMissing: Self { Self(rawValue: "SOURCE_OBJECT_MISSING") }
        public static var internalError: Self { Self(rawValue: "INTERNAL_ERROR") }

        public static let allCases: [Self] = [
            .exportTimeout, .exportTooLarge, .packagingError, .sourceObjectMissing, .internalError,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 3 values.
    public struct CampaignAssetExportTaskStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
        public static var completed: Self { Self(rawValue: "COMPLETED") }
        public static var failed: Self { Self(rawValue: "FAILED") }

        public static let allCases: [Self] = [
            .inProgress, .completed, .failed,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct CampaignAssetState: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var inactive: Self { Self(rawValue: "INACTIVE") }
        public static var active: Self { Self(rawValue: "ACTIVE") }

        public static let allCases: [Self] = [
            .inactive, .active,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 36 values.
    public struct CampaignAssetStateReason: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var assetNotFound: Self { Self(rawValue: "ASSET_NOT_FOUND") }
        public static var assetNotStartable: Self { Self(rawValue: "ASSET_NOT_STARTABLE") }
        public static var assetStartInProgress: Self { Self(rawValue: "ASSET_START_IN_PROGRESS") }
        public static var assetAlreadyActive: Self { Self(rawValue: "ASSET_ALREADY_ACTIVE") }
        public static var sendWindowTooSoon: Self { Self(rawValue: "SEND_WINDOW_TOO_SOON") }
        public static var requiredFieldMissing: Self { Self(rawValue: "REQUIRED_FIELD_MISSING") }
        public static var recipientListMissing: Self { Self(rawValue: "RECIPIENT_LIST_MISSING") }
        public static var engagementGroupsUnavailable: Self { Self(rawValue: "ENGAGEMENT_GROUPS_UNAVAILABLE") }
        public static var senderEmailMissing: Self { Self(rawValue: "SENDER_EMAIL_MISSING") }
        public static var endOnMissing: Self { Self(rawValue: "END_ON_MISSING") }
        public static var assetContentMissing: Self { Self(rawValue: "ASSET_CONTENT_MISSING") }
        public static var assetNotActivatable: Self { Self(rawValue: "ASSET_NOT_ACTIVATABLE") }
        public static var templateChanged: Self { Self(rawValue: "TEMPLATE_CHANGED") }
        public static var partnerImageRejected: Self { Self(rawValue: "PARTNER_IMAGE_REJECTED") }
        public static var prerequisiteAssetNotActive: Self { Self(rawValue: "PREREQUISITE_ASSET_NOT_ACTIVE") }
        public static var partnerNotProvisioned: Self { Self(rawValue: "PARTNER_NOT_PROVISIONED") }
        public static var recipientListEmpty: Self { Self(rawValue: "RECIPIENT_LIST_EMPTY") }
        public static var recipientLimitExceeded: Self { Self(rawValue: "RECIPIENT_LIMIT_EXCEEDED") }
        public static var contactOptInRequired: Self { Self(rawValue: "CONTACT_OPT_IN_REQUIRED") }
        public static var mailingCreditsExhausted: Self { Self(rawValue: "MAILING_CREDITS_EXHAUSTED") }
        public static var senderEmailInvalid: Self { Self(rawValue: "SENDER_EMAIL_INVALID") }
        public static var socialConnectionMissing: Self { Self(rawValue: "SOCIAL_CONNECTION_MISSING") }
        public static var socialConnectionExpired: Self { Self(rawValue: "SOCIAL_CONNECTION_EXPIRED") }
        public static var socialConnectionPageRequired: Self { Self(rawValue: "SOCIAL_CONNECTION_PAGE_REQUIRED") }
        public static var deliveryFailed: Self { Self(rawValue: "DELIVERY_FAILED") }
        public static var internalError: Self { Self(rawValue: "INTERNAL_ERROR") }
        public static var mailingCreditsInsufficient: Self { Self(rawValue: "MAILING_CREDITS_INSUFFICIENT") }
        public static var partnerProfileFieldMissing: Self { Self(rawValue: "PARTNER_PROFILE_FIELD_MISSING") }
        public static var partnerProfileFieldDoesNotFit: Self { Self(rawValue: "PARTNER_PROFILE_FIELD_DOES_NOT_FIT") }
        public static var socialConnectionNotChosen: Self { Self(rawValue: "SOCIAL_CONNECTION_NOT_CHOSEN") }
        public static var privacyPolicyUrlMissing: Self { Self(rawValue: "PRIVACY_POLICY_URL_MISSING") }
        public static var partnerAddressMissing: Self { Self(rawValue: "PARTNER_ADDRESS_MISSING") }
        public static var sendModeMissing: Self { Self(rawValue: "SEND_MODE_MISSING") }
        public static var contentRejected: Self { Self(rawValue: "CONTENT_REJECTED") }
        public static var urlNotAllowed: Self { Self(rawValue: "URL_NOT_ALLOWED") }
        public static var senderNotApproved: Self { Self(rawValue: "SENDER_NOT_APPROVED") }

        public static let allCases: [Self] = [
            .assetNotFound, .assetNotStartable, .assetStartInProgress, .assetAlreadyActive, .sendWindowTooSoon,
            .requiredFieldMissing, .recipientListMissing, .engagementGroupsUnavailable, .senderEmailMissing,
            .endOnMissing, .assetContentMissing, .assetNotActivatable, .templateChanged, .partnerImageRejected,
            .prerequisiteAssetNotActive, .partnerNotProvisioned, .recipientListEmpty, .recipientLimitExceeded,
            .contactOptInRequired, .mailingCreditsExhausted, .senderEmailInvalid, .socialConnectionMissing,
            .socialConnectionExpired, .socialConnectionPageRequired, .deliveryFailed, .internalError,
            .mailingCreditsInsufficient, .partnerProfileFieldMissing, .partnerProfileFieldDoesNotFit,
            .socialConnectionNotChosen, .privacyPolicyUrlMissing, .partnerAddressMissing, .sendModeMissing,
            .contentRejected, .urlNotAllowed, .senderNotApproved,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 5 values.
    public struct CampaignAssetTemplateType: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var email: Self { Self(rawValue: "EMAIL") }
        public static var socialPost: Self { Self(rawValue: "SOCIAL_POST") }
        public static var landingPage: Self { Self(rawValue: "LANDING_PAGE") }
        public static var bannerAd: Self { Self(rawValue: "BANNER_AD") }
        public static var document: Self { Self(rawValue: "DOCUMENT") }

        public static let allCases: [Self] = [
            .email, .socialPost, .landingPage, .bannerAd, .document,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 6 values.
    public struct CampaignSetting: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var senderEmail: Self { Self(rawValue: "SENDER_EMAIL") }
        public static var endOn: Self { Self(rawValue: "END_ON") }
        public static var emailTarget: Self { Self(rawValue: "EMAIL_TARGET") }
        public static var privacyPolicyUrl: Self { Self(rawValue: "PRIVACY_POLICY_URL") }
        public static var partnerAddress: Self { Self(rawValue: "PARTNER_ADDRESS") }
        public static var partnerBadge: Self { Self(rawValue: "PARTNER_BADGE") }

        public static let allCases: [Self] = [
            .senderEmail, .endOn, .emailTarget, .privacyPolicyUrl, .partnerAddress, .partnerBadge,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 4 values.
    public struct CampaignSortName: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var name: Self { Self(rawValue: "NAME") }
        public static var state: Self { Self(rawValue: "STATE") }
        public static var startOn: Self { Self(rawValue: "START_ON") }
        public static var createdAt: Self { Self(rawValue: "CREATED_AT") }

        public static let allCases: [Self] = [
            .name, .state, .startOn, .createdAt,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 3 values.
    public struct CampaignState: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var draft: Self { Self(rawValue: "DRAFT") }
        public static var active: Self { Self(rawValue: "ACTIVE") }
        public static var completed: Self { Self(rawValue: "COMPLETED") }

        public static let allCases: [Self] = [
            .draft, .active, .completed,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct CampaignTemplateCollection: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var general: Self { Self(rawValue: "GENERAL") }
        public static var buildWithAi: Self { Self(rawValue: "BUILD_WITH_AI") }

        public static let allCases: [Self] = [
            .general, .buildWithAi,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct Catalog: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var aws: Self { Self(rawValue: "AWS") }
        public static var sandbox: Self { Self(rawValue: "Sandbox") }

        public static let allCases: [Self] = [
            .aws, .sandbox,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 5 values.
    public struct CompanySize: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var startup: Self { Self(rawValue: "STARTUP") }
        public static var smallBusiness: Self { Self(rawValue: "SMALL_BUSINESS") }
        public static var midMarket: Self { Self(rawValue: "MID_MARKET") }
        public static var enterprise: Self { Self(rawValue: "ENTERPRISE") }
        public static var globalEnterprise: Self { Self(rawValue: "GLOBAL_ENTERPRISE") }

        public static let allCases: [Self] = [
            .startup, .smallBusiness, .midMarket, .enterprise, .globalEnterprise,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 4 values.
    public struct CustomerSegment: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var enterprise: Self { Self(rawValue: "ENTERPRISE") }
        public static var smb: Self { Self(rawValue: "SMB") }
        public static var publicSector: Self { Self(rawValue: "PUBLIC_SECTOR") }
        public static var isv: Self { Self(rawValue: "ISV") }

        public static let allCases: [Self] = [
            .enterprise, .smb, .publicSector, .isv,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 3 values.
    public struct DeliveryStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var pending: Self { Self(rawValue: "PENDING") }
        public static var delivered: Self { Self(rawValue: "DELIVERED") }
        public static var failed: Self { Self(rawValue: "FAILED") }

        public static let allCases: [Self] = [
            .pending, .delivered, .failed,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 5 values.
    public struct FileFormat: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var pdf: Self { Self(rawValue: "PDF") }
        public static var docx: Self { Self(rawValue: "DOCX") }
        public static var pptx: Self { Self(rawValue: "PPTX") }
        public static var html: Self { Self(rawValue: "HTML") }
        public static var image: Self { Self(rawValue: "IMAGE") }

        public static let allCases: [Self] = [
            .pdf, .docx, .pptx, .html, .image,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct ImageFormat: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var png: Self { Self(rawValue: "PNG") }
        public static var jpeg: Self { Self(rawValue: "JPEG") }

        public static let allCases: [Self] = [
            .png, .jpeg,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 12 values.
    public struct Industry: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var financialServices: Self { Self(rawValue: "FINANCIAL_SERVICES") }
        public static var healthcare: Self { Self(rawValue: "HEALTHCARE") }
        public static var manufacturing: Self { Self(rawValue: "MANUFACTURING") }
        public static var retail: Self { Self(rawValue: "RETAIL") }
        public static var mediaEntertainment: Self { Self(rawValue: "MEDIA_ENTERTAINMENT") }
        public static var energy: Self { Self(rawValue: "ENERGY") }
        public static var education: Self { Self(rawValue: "EDUCATION") }
        public static var government: Self { Self(rawValue: "GOVERNMENT") }
        public static var telecommunications: Self { Self(rawValue: "TELECOMMUNICATIONS") }
        public static var automotive: Self { Self(rawValue: "AUTOMOTIVE") }
        public static var insurance: Self { Self(rawValue: "INSURANCE") }
        public static var other: Self { Self(rawValue: "OTHER") }

        public static let allCases: [Self] = [
            .financialServices, .healthcare, .manufacturing, .retail, .mediaEntertainment, .energy, .education,
            .government, .telecommunications, .automotive, .insurance, .other,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 3 values.
    public struct LayoutFormat: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var html: Self { Self(rawValue: "HTML") }
        public static var pdf: Self { Self(rawValue: "PDF") }
        public static var image: Self { Self(rawValue: "IMAGE") }

        public static let allCases: [Self] = [
            .html, .pdf, .image,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct LayoutPageType: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var form: Self { Self(rawValue: "FORM") }
        public static var confirmation: Self { Self(rawValue: "CONFIRMATION") }

        public static let allCases: [Self] = [
            .form, .confirmation,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 8 values.
    public struct PartnerProfileField: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var displayName: Self { Self(rawValue: "DISPLAY_NAME") }
        public static var websiteUrl: Self { Self(rawValue: "WEBSITE_URL") }
        public static var logo: Self { Self(rawValue: "LOGO") }
        public static var websiteDomain: Self { Self(rawValue: "WEBSITE_DOMAIN") }
        public static var copyrightLine: Self { Self(rawValue: "COPYRIGHT_LINE") }
        public static var partnerDetails: Self { Self(rawValue: "PARTNER_DETAILS") }
        public static var copyrightAndDetails: Self { Self(rawValue: "COPYRIGHT_AND_DETAILS") }
        public static var copyrightYearLine: Self { Self(rawValue: "COPYRIGHT_YEAR_LINE") }

        public static let allCases: [Self] = [
            .displayName, .websiteUrl, .logo, .websiteDomain, .copyrightLine, .partnerDetails, .copyrightAndDetails,
            .copyrightYearLine,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 3 values.
    public struct Platform: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var facebook: Self { Self(rawValue: "FACEBOOK") }
        public static var linkedin: Self { Self(rawValue: "LINKEDIN") }
        public static var x: Self { Self(rawValue: "X") }

        public static let allCases: [Self] = [
            .facebook, .linkedin, .x,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 3 values.
    public struct ScanStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var pending: Self { Self(rawValue: "PENDING") }
        public static var clean: Self { Self(rawValue: "CLEAN") }
        public static var rejected: Self { Self(rawValue: "REJECTED") }

        public static let allCases: [Self] = [
            .pending, .clean, .rejected,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct SendMode: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var onActivation: Self { Self(rawValue: "ON_ACTIVATION") }
        public static var scheduled: Self { Self(rawValue: "SCHEDULED") }

        public static let allCases: [Self] = [
            .onActivation, .scheduled,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 3 values.
    public struct SocialConnectionStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var authorized: Self { Self(rawValue: "AUTHORIZED") }
        public static var expired: Self { Self(rawValue: "EXPIRED") }
        public static var pageRequired: Self { Self(rawValue: "PAGE_REQUIRED") }

        public static let allCases: [Self] = [
            .authorized, .expired, .pageRequired,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct SortOrder: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var ascending: Self { Self(rawValue: "ASCENDING") }
        public static var descending: Self { Self(rawValue: "DESCENDING") }

        public static let allCases: [Self] = [
            .ascending, .descending,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 3 values.
    public struct TemplateFieldSection: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var header: Self { Self(rawValue: "HEADER") }
        public static var body: Self { Self(rawValue: "BODY") }
        public static var footer: Self { Self(rawValue: "FOOTER") }

        public static let allCases: [Self] = [
            .header, .body, .footer,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 8 values.
    public struct Theme: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var ai: Self { Self(rawValue: "AI") }
        public static var migrationModernization: Self { Self(rawValue: "MIGRATION_MODERNIZATION") }
        public static var security: Self { Self(rawValue: "SECURITY") }
        public static var dataAnalytics: Self { Self(rawValue: "DATA_ANALYTICS") }
        public static var awsTrainingCertification: Self { Self(rawValue: "AWS_TRAINING_CERTIFICATION") }
        public static var awsMarketplace: Self { Self(rawValue: "AWS_MARKETPLACE") }
        public static var connect: Self { Self(rawValue: "CONNECT") }
        public static var events: Self { Self(rawValue: "EVENTS") }

        public static let allCases: [Self] = [
            .ai, .migrationModernization, .security, .dataAnalytics, .awsTrainingCertification, .awsMarketplace,
            .connect, .events,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 27 values.
    public struct ValidationExceptionFieldCode: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var valueTooShort: Self { Self(rawValue: "VALUE_TOO_SHORT") }
        public static var valueTooLong: Self { Self(rawValue: "VALUE_TOO_LONG") }
        public static var patternMismatch: Self { Self(rawValue: "PATTERN_MISMATCH") }
        public static var disallowedHtmlTag: Self { Self(rawValue: "DISALLOWED_HTML_TAG") }
        public static var wrongValueType: Self { Self(rawValue: "WRONG_VALUE_TYPE") }
        public static var fileReferenceInvalid: Self { Self(rawValue: "FILE_REFERENCE_INVALID") }
        public static var fileReferenceNotOwned: Self { Self(rawValue: "FILE_REFERENCE_NOT_OWNED") }
        public static var imageFormatNotSupported: Self { Self(rawValue: "IMAGE_FORMAT_NOT_SUPPORTED") }
        public static var imageFormatNotAllowed: Self { Self(rawValue: "IMAGE_FORMAT_NOT_ALLOWED") }
        public static var imageTooLarge: Self { Self(rawValue: "IMAGE_TOO_LARGE") }
        public static var fileTooLarge: Self { Self(rawValue: "FILE_TOO_LARGE") }
        public static var scanRejected: Self { Self(rawValue: "SCAN_REJECTED") }
        public static var unknownField: Self { Self(rawValue: "UNKNOWN_FIELD") }
        public static var imageAspectRatioMismatch: Self { Self(rawValue: "IMAGE_ASPECT_RATIO_MISMATCH") }
        public static var fieldSetOnCampaign: Self { Self(rawValue: "FIELD_SET_ON_CAMPAIGN") }
        public static var emailColumnMissing: Self { Self(rawValue: "EMAIL_COLUMN_MISSING") }
        public static var recipientListTooLarge: Self { Self(rawValue: "RECIPIENT_LIST_TOO_LARGE") }
        public static var recipientListEmpty: Self { Self(rawValue: "RECIPIENT_LIST_EMPTY") }
        public static var invalidValue: Self { Self(rawValue: "INVALID_VALUE") }
        public static var notSupportedForCategory: Self { Self(rawValue: "NOT_SUPPORTED_FOR_CATEGORY") }
        public static var recipientListNotUtf8: Self { Self(rawValue: "RECIPIENT_LIST_NOT_UTF8") }
        public static var fieldFromPartnerProfile: Self { Self(rawValue: "FIELD_FROM_PARTNER_PROFILE") }
        public static var copySourceInvalid: Self { Self(rawValue: "COPY_SOURCE_INVALID") }
        public static var senderDomainNotAllianceLead: Self { Self(rawValue: "SENDER_DOMAIN_NOT_ALLIANCE_LEAD") }
        public static var senderDomainDkimMissing: Self { Self(rawValue: "SENDER_DOMAIN_DKIM_MISSING") }
        public static var senderDomainDmarcMissing: Self { Self(rawValue: "SENDER_DOMAIN_DMARC_MISSING") }
        public static var partnerBadgeNotEligible: Self { Self(rawValue: "PARTNER_BADGE_NOT_ELIGIBLE") }

        public static let allCases: [Self] = [
            .valueTooShort, .valueTooLong, .patternMismatch, .disallowedHtmlTag, .wrongValueType, .fileReferenceInvalid,
            .fileReferenceNotOwned, .imageFormatNotSupported, .imageFormatNotAllowed, .imageTooLarge, .fileTooLarge,
            .scanRejected, .unknownField, .imageAspectRatioMismatch, .fieldSetOnCampaign, .emailColumnMissing,
            .recipientListTooLarge, .recipientListEmpty, .invalidValue, .notSupportedForCategory, .recipientListNotUtf8,
            .fieldFromPartnerProfile, .copySourceInvalid, .senderDomainNotAllianceLead, .senderDomainDkimMissing,
            .senderDomainDmarcMissing, .partnerBadgeNotEligible,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 4 values.
    public struct ValidationExceptionReason: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var fieldValidationFailed: Self { Self(rawValue: "FIELD_VALIDATION_FAILED") }
        public static var cannotParse: Self { Self(rawValue: "CANNOT_PARSE") }
        public static var other: Self { Self(rawValue: "OTHER") }
        public static var campaignIncomplete: Self { Self(rawValue: "CAMPAIGN_INCOMPLETE") }

        public static let allCases: [Self] = [
            .fieldValidationFailed, .cannotParse, .other, .campaignIncomplete,
        ]
        public static let known = KnownValues(allCases)
    }
}
