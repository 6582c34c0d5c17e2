import CosellCodegen
import CosellWire
import Testing

struct ModelTextTests {
    @Test("a model is read from its text and printed as the same")
    func text() throws { #expect(try LibraryModel.load().text == LibraryModel.text) }

    @Test("only the wire facts of a public model are kept")
    func importing() throws {
        let source = #"""
            {"metadata":{"apiVersion":"2030-01-15","serviceId":"Town Library","targetPrefix":"TownLibrary",
              "signingName":"town-library","endpointPrefix":"library","protocol":"json","jsonVersion":"1.0",
              "auth":["aws.auth#sigv4a","aws.auth#sigv4"]},
             "operations":{"Ping":{"name":"Ping","http":{"method":"POST","requestUri":"/"},"input":{"shape":"PingRequest"},
              "errors":[{"shape":"Busy"}],"documentation":"<p>Says hello.</p>","idempotent":true}},
             "shapes":{
              "PingRequest":{"type":"structure","required":["Token"],"documentation":"x","members":{
               "Token":{"shape":"Token","documentation":"x","idempotencyToken":true},"Old":{"shape":"Names","deprecated":true}}},
              "Token":{"type":"string","min":1,"pattern":"[a-z]+","sensitive":true},
              "Names":{"type":"list","member":{"shape":"Token"},"max":3},
              "Pairs":{"type":"map","key":{"shape":"Token"},"value":{"shape":"Token"}},
              "Count":{"type":"long","box":true},"Kind":{"type":"string","enum":["A","B"]},
              "Either":{"type":"structure","union":true,"members":{"Left":{"shape":"Token"}}},
              "Busy":{"type":"structure","members":{},"exception":true,"fault":true}},
             "pagination":{}}
            """#
        let model = try Model(importing: Array(source.utf8), namespace: "Library")
        let kept = #"""
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
                {"name":"Ping","input":"PingRequest","idempotent":true,"errors":["Busy"]}
              ],
              "shapes": [
                {"name":"PingRequest","kind":"structure","members":[{"name":"Token","shape":"Token","required":true,"token":true},{"name":"Old","shape":"Names","deprecated":true}]},
                {"name":"Token","kind":"string","sensitive":true,"pattern":"[a-z]+","min":1},
                {"name":"Names","kind":"list","max":3,"element":"Token"},
                {"name":"Pairs","kind":"map","key":"Token","element":"Token"},
                {"name":"Count","kind":"integer"},
                {"name":"Kind","kind":"string","values":["A","B"]},
                {"name":"Either","kind":"union","members":[{"name":"Left","shape":"Token"}]},
                {"name":"Busy","kind":"structure","exception":true,"fault":true}
              ]
            }

            """#
        #expect(model.text == kept)
    }

    @Test("bytes that are no JSON are refused", arguments: ["", "{", "[1,]", "{\"a\":1}x"])
    func refused(_ text: String) {
        #expect(throws: SerializationError.self) { try Model(bytes: Array(text.utf8)) }
        #expect(throws: SerializationError.self) { try Model(importing: Array(text.utf8), namespace: "Library") }
    }
}
