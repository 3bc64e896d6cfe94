using System.Globalization;
using System.Xml.Linq;

namespace OpgaveSim.Results.Exports;

/// <summary>A network as GraphML: undirected, typed attributes, edge attribute weight. Opens in igraph, networkx and Gephi.</summary>
public static class GraphmlFile
{
    private static readonly XNamespace Graphml = "http://graphml.graphdrawing.org/xmlns";

    /// <summary>Writes a network.</summary>
    /// <param name="file">The file.</param>
    /// <param name="network">The network.</param>
    public static void Write(string file, WorldNetwork network)
    {
        NodeProperty[] attributes = [new("label", "string", actor => actor.Label), .. NodeProperty.In(network)];
        XmlFile.Write(file, new XStreamingElement(
            Graphml + "graphml",
            attributes.Select(attribute => Key(attribute.Name, "node", attribute.Type)),
            Key("weight", "edge", "double"),
            new XStreamingElement(
                Graphml + "graph",
                new XAttribute("id", "network"),
                new XAttribute("edgedefault", "undirected"),
                new XElement(Graphml + "desc", network.Description),
                network.Actors.Select(actor => Node(actor, attributes)),
                network.Ties.Select(Edge))));
    }

    private static XElement Key(string id, string of, string type) => new(
        Graphml + "key",
        new XAttribute("id", id),
        new XAttribute("for", of),
        new XAttribute("attr.name", id),
        new XAttribute("attr.type", type));

    private static XElement Node(NetworkActor actor, IEnumerable<NodeProperty> attributes) => new(
        Graphml + "node",
        new XAttribute("id", Id(actor.Actor)),
        attributes.Select(attribute => Data(attribute.Name, attribute.Of(actor))));

    private static XElement Edge(NetworkTie tie) => new(
        Graphml + "edge",
        new XAttribute("source", Id(tie.First)),
        new XAttribute("target", Id(tie.Second)),
        Data("weight", NodeProperty.Number<double>(tie.Strength)));

    private static XElement? Data(string key, string? value) =>
        value is null ? null : new XElement(Graphml + "data", new XAttribute("key", key), XmlFile.Text(value));

    private static string Id(int actor) => string.Create(CultureInfo.InvariantCulture, $"n{actor}");
}
