using System.Globalization;
using System.Xml.Linq;

namespace OpgaveSim.Results.Exports;

/// <summary>A network as GEXF 1.2: undirected, static, typed attributes, edge weight. Opens in Gephi and networkx.</summary>
public static class GexfFile
{
    private static readonly XNamespace Gexf = "http://www.gexf.net/1.2draft";

    /// <summary>Writes a network.</summary>
    /// <param name="file">The file.</param>
    /// <param name="network">The network.</param>
    public static void Write(string file, WorldNetwork network)
    {
        var attributes = NodeProperty.In(network);
        XmlFile.Write(file, new XStreamingElement(
            Gexf + "gexf",
            new XAttribute("version", "1.2"),
            new XElement(Gexf + "meta", new XElement(Gexf + "creator", "OpgaveSim"), new XElement(Gexf + "description", network.Description)),
            new XStreamingElement(
                Gexf + "graph",
                new XAttribute("mode", "static"),
                new XAttribute("defaultedgetype", "undirected"),
                new XElement(Gexf + "attributes", new XAttribute("class", "node"), attributes.Select(Attribute)),
                new XStreamingElement(Gexf + "nodes", network.Actors.Select(actor => Node(actor, attributes))),
                new XStreamingElement(Gexf + "edges", network.Ties.Select(Edge)))));
    }

    private static XElement Attribute(NodeProperty attribute) => new(
        Gexf + "attribute",
        new XAttribute("id", attribute.Name),
        new XAttribute("title", attribute.Name),
        new XAttribute("type", attribute.Type == "int" ? "integer" : attribute.Type));

    private static XElement Node(NetworkActor actor, IEnumerable<NodeProperty> attributes) => new(
        Gexf + "node",
        new XAttribute("id", Id(actor.Actor)),
        new XAttribute("label", XmlFile.Text(actor.Label)),
        new XElement(Gexf + "attvalues", attributes.Select(attribute => Value(attribute.Name, attribute.Of(actor)))));

    private static XElement? Value(string name, string? value) => value is null ? null : new XElement(
        Gexf + "attvalue",
        new XAttribute("for", name),
        new XAttribute("value", XmlFile.Text(value)));

    private static XElement Edge(NetworkTie tie, int number) => new(
        Gexf + "edge",
        new XAttribute("id", Id(number)),
        new XAttribute("source", Id(tie.First)),
        new XAttribute("target", Id(tie.Second)),
        new XAttribute("weight", NodeProperty.Number<double>(tie.Strength)!));

    private static string Id(int number) => number.ToString(CultureInfo.InvariantCulture);
}
