/// What applications have to say, as JSON Schema 2020-12 (benefits 7, decision 0090). Members are in the order in which
/// people are asked for them.
enum RequestForms {
    private static let dialect = "https://json-schema.org/draft/2020-12/schema"

    private static let money = #"""
        {
          "type": "object",
          "required": ["Amount", "CurrencyCode"],
          "properties": {
            "Amount": {"type": "string", "pattern": "^[0-9]{1,12}(\\.[0-9]{1,2})?$"},
            "CurrencyCode": {"type": "string", "pattern": "^[A-Z]{3}$"}
          }
        }
        """#

    private static let customer = #"""
        {
          "type": "object",
          "required": ["CompanyName", "CountryCode"],
          "properties": {
            "CompanyName": {"type": "string", "minLength": 1, "maxLength": 120},
            "CountryCode": {"type": "string", "pattern": "^[A-Z]{2}$"},
            "AwsAccountId": {"type": "string", "pattern": "^[0-9]{12}$"}
          }
        }
        """#

    private static let credits = #"""
        {
          "type": "object",
          "required": ["AwsAccountIdForCredits"],
          "properties": {"AwsAccountIdForCredits": {"type": "string", "pattern": "^[0-9]{12}$"}}
        }
        """#

    private static let cash = #"""
        {
          "type": "object",
          "required": ["PaymentCurrency"],
          "properties": {
            "PaymentCurrency": {"type": "string", "pattern": "^[A-Z]{3}$"},
            "PurchaseOrderNumber": {"type": "string", "maxLength": 50}
          }
        }
        """#

    static let mapassess = #"""
        {
          "$schema": "\#(dialect)",
          "type": "object",
          "required": ["CustomerDetails", "AssessmentPlan", "RequestedAmount"],
          "properties": {
            "CustomerDetails": \#(customer),
            "AssessmentPlan": {
              "type": "object",
              "required": ["StartDate", "EndDate", "EstimatedServers"],
              "properties": {
                "StartDate": {"type": "string", "format": "date"},
                "EndDate": {"type": "string", "format": "date"},
                "EstimatedServers": {"type": "integer", "minimum": 1, "maximum": 100000},
                "ToolsUsed": {
                  "type": "array",
                  "maxItems": 10,
                  "items": {"type": "string", "minLength": 1, "maxLength": 60}
                }
              }
            },
            "RequestedAmount": \#(money),
            "CreditDisbursementDetails": \#(credits),
            "CashDisbursementDetails": \#(cash)
          }
        }
        """#

    static let mapmobile = #"""
        {
          "$schema": "\#(dialect)",
          "type": "object",
          "required": ["CustomerDetails", "MigrationPlan", "RequestedAmount"],
          "properties": {
            "CustomerDetails": \#(customer),
            "MigrationPlan": {
              "type": "object",
              "required": ["Strategy", "TargetRegion", "GoLiveDate", "ExpectedMonthlySpend"],
              "properties": {
                "Strategy": {"type": "string", "enum": ["REHOST", "REPLATFORM", "REFACTOR", "MIXED"]},
                "TargetRegion": {"type": "string", "pattern": "^[a-z]{2}(-gov)?-[a-z]+-[0-9]$"},
                "GoLiveDate": {"type": "string", "format": "date"},
                "ExpectedMonthlySpend": \#(money)
              }
            },
            "RequestedAmount": \#(money),
            "CreditDisbursementDetails": \#(credits),
            "CashDisbursementDetails": \#(cash)
          }
        }
        """#

    static let mapwallet = #"""
        {
          "$schema": "\#(dialect)",
          "type": "object",
          "required": ["FiscalYear", "PlannedProjects", "RequestedAmount"],
          "properties": {
            "FiscalYear": {"type": "string", "pattern": "^20[0-9]{2}$"},
            "PlannedProjects": {"type": "integer", "minimum": 1, "maximum": 500},
            "RequestedAmount": \#(money),
            "CashDisbursementDetails": \#(cash)
          }
        }
        """#

    static let pocredits = #"""
        {
          "$schema": "\#(dialect)",
          "type": "object",
          "required": ["CustomerDetails", "PocPlan", "RequestedAmount", "CreditDisbursementDetails"],
          "properties": {
            "CustomerDetails": \#(customer),
            "PocPlan": {
              "type": "object",
              "required": ["Objective", "SuccessCriteria", "DurationDays"],
              "properties": {
                "Objective": {"type": "string", "minLength": 1, "maxLength": 500},
                "SuccessCriteria": {"type": "string", "minLength": 1, "maxLength": 500},
                "DurationDays": {"type": "integer", "minimum": 7, "maximum": 120}
              }
            },
            "RequestedAmount": \#(money),
            "CreditDisbursementDetails": \#(credits)
          }
        }
        """#

    static let innovsand = #"""
        {
          "$schema": "\#(dialect)",
          "type": "object",
          "required": ["SolutionName", "UseCase", "RequestedAmount", "CreditDisbursementDetails"],
          "properties": {
            "SolutionName": {"type": "string", "minLength": 1, "maxLength": 100},
            "UseCase": {"type": "string", "minLength": 1, "maxLength": 1000},
            "ServicesPlanned": {
              "type": "array",
              "minItems": 1,
              "maxItems": 20,
              "items": {"type": "string", "minLength": 1, "maxLength": 60}
            },
            "RequestedAmount": \#(money),
            "CreditDisbursementDetails": \#(credits)
          }
        }
        """#

    static let mdfcampgn = #"""
        {
          "$schema": "\#(dialect)",
          "type": "object",
          "required": ["Activity", "RequestedAmount"],
          "properties": {
            "Activity": {
              "type": "object",
              "required": ["ActivityType", "Title", "StartDate", "EndDate", "TargetLeads", "TotalCost"],
              "properties": {
                "ActivityType": {
                  "type": "string",
                  "enum": ["EVENT", "WEBINAR", "DIGITAL_CAMPAIGN", "CONTENT", "OTHER"]
                },
                "Title": {"type": "string", "minLength": 1, "maxLength": 120},
                "StartDate": {"type": "string", "format": "date"},
                "EndDate": {"type": "string", "format": "date"},
                "TargetLeads": {"type": "integer", "minimum": 0},
                "TotalCost": \#(money),
                "CountryCodes": {
                  "type": "array",
                  "maxItems": 20,
                  "items": {"type": "string", "pattern": "^[A-Z]{2}$"}
                }
              }
            },
            "RequestedAmount": \#(money),
            "CreditDisbursementDetails": \#(credits),
            "CashDisbursementDetails": \#(cash)
          }
        }
        """#

    static let isvwrklod = #"""
        {
          "$schema": "\#(dialect)",
          "type": "object",
          "required": ["CustomerDetails", "Workload", "RequestedAmount"],
          "properties": {
            "CustomerDetails": \#(customer),
            "Workload": {
              "type": "object",
              "required": ["ProductName", "SourcePlatform", "AnnualRecurringRevenue"],
              "properties": {
                "ProductName": {"type": "string", "minLength": 1, "maxLength": 100},
                "SourcePlatform": {"type": "string", "enum": ["ON_PREMISES", "OTHER_CLOUD", "COLOCATION"]},
                "AnnualRecurringRevenue": \#(money),
                "MarketplaceOfferArn": {"type": "string", "pattern": "^arn:aws:aws-marketplace:.+$"}
              }
            },
            "RequestedAmount": \#(money),
            "CreditDisbursementDetails": \#(credits),
            "CashDisbursementDetails": \#(cash)
          }
        }
        """#

    static let pifinitia = #"""
        {
          "$schema": "\#(dialect)",
          "type": "object",
          "required": ["InitiativeTitle", "Milestones", "RequestedAmount"],
          "properties": {
            "InitiativeTitle": {"type": "string", "minLength": 1, "maxLength": 120},
            "Milestones": {
              "type": "array",
              "minItems": 1,
              "maxItems": 10,
              "items": {
                "type": "object",
                "required": ["Title", "DueDate", "Amount"],
                "properties": {
                  "Title": {"type": "string", "minLength": 1, "maxLength": 120},
                  "DueDate": {"type": "string", "format": "date"},
                  "Amount": \#(money)
                }
              }
            },
            "RequestedAmount": \#(money),
            "CashDisbursementDetails": \#(cash)
          }
        }
        """#

    static let mpoppromo = #"""
        {
          "$schema": "\#(dialect)",
          "type": "object",
          "required": ["CustomerDetails", "MarketplaceAgreementId", "OfferValue", "CreditDisbursementDetails"],
          "properties": {
            "CustomerDetails": \#(customer),
            "MarketplaceAgreementId": {"type": "string", "pattern": "^agmt-[0-9a-z]{6,30}$"},
            "OfferValue": \#(money),
            "CreditDisbursementDetails": \#(credits)
          }
        }
        """#

    static let previewac = #"""
        {
          "$schema": "\#(dialect)",
          "type": "object",
          "required": ["ServiceName", "AwsAccountIds", "Justification"],
          "properties": {
            "ServiceName": {"type": "string", "minLength": 1, "maxLength": 100},
            "AwsAccountIds": {
              "type": "array",
              "minItems": 1,
              "maxItems": 10,
              "items": {"type": "string", "pattern": "^[0-9]{12}$"}
            },
            "Justification": {"type": "string", "minLength": 1, "maxLength": 1000},
            "TermsAccepted": {"type": "boolean"}
          }
        }
        """#

    static let techtools = #"""
        {
          "$schema": "\#(dialect)",
          "type": "object",
          "required": ["ToolName", "SeatCount"],
          "properties": {
            "ToolName": {"type": "string", "enum": ["MIGRATION_ASSESSOR", "WELL_ARCHITECTED_REVIEW", "COST_MODELER"]},
            "SeatCount": {"type": "integer", "minimum": 1, "maximum": 200},
            "AdminEmail": {"type": "string", "format": "email"}
          }
        }
        """#

    static let poclegacy = #"""
        {
          "$schema": "\#(dialect)",
          "type": "object",
          "required": ["RequestedAmount"],
          "properties": {"RequestedAmount": \#(money), "CreditDisbursementDetails": \#(credits)}
        }
        """#
}
