import CosellCodegen
import CosellWire

/// A small service that has each kind of thing that a model can have.
enum LibraryModel {
    static func load() throws -> Model {
        try Model(ModelFiles(model: Array(text.utf8), summaries: [], facts: Array(facts.utf8)))
    }

    static let facts = """
        # Of a town library.
        quota 10 a second, 1000 a day: reads
        quota 2 a second: writes
        quota 5 a second: Ping

        decided on book or locker: BorrowBook
        decided on loan: ListLoans, ReturnBook
        decided on nothing: Ping
        no content by path: ReturnBook
        """

    static let text = #"""
        {
          "namespace": "Library",
          "version": "2030-01-15",
          "serviceID": "Town Library",
          "targetPrefix": "TownLibrary",
          "signingName": "town-library",
          "endpointPrefix": "library",
          "wire": "awsJSON",
          "auth": ["sigv4a","sigv4"],
          "operations": [
            {"name":"BorrowBook","summary":"Lends a book.","input":"BorrowBookRequest","output":"BorrowBookResponse","idempotent":true,"errors":["ValidationException","BusyException"]},
            {"name":"ListLoans","summary":"Lists what is lent, newest first.","input":"ListLoansRequest","output":"ListLoansResponse","readOnly":true,"errors":["BusyException"],"paginator":{"input":"NextToken","output":"NextToken","limit":"PageSize","results":"Loans"}},
            {"name":"Ping","input":"PingRequest","output":"PingResponse","errors":[]},
            {"name":"ReturnBook","summary":"Takes a book back.","input":"ReturnBookRequest","errors":["ValidationException"]}
          ],
          "shapes": [
            {"name":"BookId","kind":"string","pattern":"B[0-9]{1,5}"},
            {"name":"Boolean","kind":"boolean"},
            {"name":"BorrowBookRequest","kind":"structure","members":[{"name":"BookId","shape":"BookId","required":true},{"name":"ClientToken","shape":"ClientToken","required":true,"token":true},{"name":"Format","shape":"Format","required":true},{"name":"Days","shape":"Days"},{"name":"Notes","shape":"Notes"},{"name":"Marks","shape":"Marks"},{"name":"Formats","shape":"Formats"},{"name":"Pickup","shape":"Place"},{"name":"IsUrgent","shape":"Boolean"},{"name":"Deposit","shape":"Double"},{"name":"From","shape":"Timestamp"},{"name":"default","shape":"String","deprecated":true}]},
            {"name":"BorrowBookResponse","kind":"structure","members":[{"name":"Loan","shape":"Loan","required":true}]},
            {"name":"BusyException","kind":"structure","exception":true,"fault":true,"members":[{"name":"message","shape":"String"}]},
            {"name":"ClientToken","kind":"string","min":1,"max":64},
            {"name":"Cover","kind":"blob"},
            {"name":"Day","kind":"string","pattern":"\\d{4}-\\d{2}-\\d{2}"},
            {"name":"Days","kind":"integer","min":1,"max":90},
            {"name":"Document","kind":"document"},
            {"name":"Double","kind":"double"},
            {"name":"Format","kind":"string","values":["PAPER_BACK","e-Book","Large Print","None","3D"]},
            {"name":"Formats","kind":"list","max":2,"element":"Format"},
            {"name":"Loan","kind":"structure","members":[{"name":"LoanId","shape":"String","required":true},{"name":"DueDate","shape":"Timestamp","required":true},{"name":"LentOnDate","shape":"Day","required":true},{"name":"RenewedOn","shape":"Day"},{"name":"Cover","shape":"Cover"},{"name":"Extra","shape":"Document"},{"name":"ReaderName","shape":"ReaderName"}]},
            {"name":"Loans","kind":"list","element":"Loan"},
            {"name":"ListLoansRequest","kind":"structure","members":[{"name":"PageSize","shape":"Days"},{"name":"NextToken","shape":"String"}]},
            {"name":"ListLoansResponse","kind":"structure","members":[{"name":"Loans","shape":"Loans","required":true},{"name":"NextToken","shape":"String"}]},
            {"name":"Locker","kind":"structure","members":[{"name":"Number","shape":"LockerNumber","required":true}]},
            {"name":"LockerNumber","kind":"integer","min":1},
            {"name":"Mark","kind":"string","max":10},
            {"name":"MarkKey","kind":"string","pattern":"[a-z]+"},
            {"name":"Marks","kind":"map","min":1,"key":"MarkKey","element":"Mark"},
            {"name":"Note","kind":"string","sensitive":true,"max":20},
            {"name":"Notes","kind":"list","min":0,"max":2,"element":"Note"},
            {"name":"PingRequest","kind":"structure"},
            {"name":"PingResponse","kind":"structure"},
            {"name":"Place","kind":"union","members":[{"name":"Locker","shape":"Locker"},{"name":"Desk","shape":"ReaderName"},{"name":"Shelves","shape":"Notes"}]},
            {"name":"ReaderName","kind":"string","sensitive":true},
            {"name":"ReturnBookRequest","kind":"structure","members":[{"name":"LoanId","shape":"String","required":true}]},
            {"name":"String","kind":"string"},
            {"name":"Timestamp","kind":"timestamp"},
            {"name":"ValidationException","kind":"structure","exception":true,"members":[{"name":"Message","shape":"String","required":true},{"name":"Formats","shape":"Formats"}]}
          ]
        }

        """#
}
