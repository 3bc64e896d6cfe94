using System.Xml.Linq;
using OpgaveSim.Results.Exports;
using OpgaveSim.Testing;

namespace OpgaveSim.Results.Tests.Exports;

public class XmlFileTests
{
    [Fact]
    public void What_xml_cannot_hold_is_replaced_and_line_ends_are_kept()
    {
        using var folder = new TemporaryFolder();
        XmlFile.Write(folder.At("x.xml"), new XStreamingElement("name", XmlFile.Text("\"Zee\" & <Zoon>\u0001\nnaast")));
        Assert.Equal("\"Zee\" & <Zoon>\uFFFD\nnaast", XDocument.Load(folder.At("x.xml")).Root!.Value);
    }
}
