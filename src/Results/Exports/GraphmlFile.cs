using System.Globalization;

namespace OpgaveSim.Results.Exports;

/// <summary>A network as GraphML: undirected, typed attributes, edge attribute weight. Opens in igraph, networkx and Gephi.</summary>
public static class GraphmlFile
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    /// <summary>Writes a network.</summary>
    /// <param name="file">The file.</param>
    /// <param name="network">The network.</param>
    public static void Write(string file, WorldNetwork network)
    {
        NodeProperty[] attributes = [new("label", "string", actor => actor.Label), .. NodeProperty.In(network)];
        XmlFile.Write(file, xml =>
        {
            void Key(string id, string of, string type)
            {
                xml.WriteStartElement("key");
                xml.WriteAttributeString("id", id);
                xml.WriteAttributeString("for", of);
                xml.WriteAttributeString("attr.name", id);
                xml.WriteAttributeString("attr.type", type);
                xml.WriteEndElement();
            }

            void Data(string key, string? value)
            {
                if (value is not null)
                {
                    xml.WriteStartElement("data");
                    xml.WriteAttributeString("key", key);
                    xml.WriteString(XmlFile.Text(value));
                    xml.WriteEndElement();
                }
            }

            xml.WriteStartElement("graphml", Namespace);
            foreach (var attribute in attributes)
            {
                Key(attribute.Name, "node", attribute.Type);
            }

            Key("weight", "edge", "double");
            xml.WriteStartElement("graph");
            xml.WriteAttributeString("id", "network");
            xml.WriteAttributeString("edgedefault", "undirected");
            xml.WriteElementString("desc", network.Description);
            foreach (var actor in network.Actors)
            {
                xml.WriteStartElement("node");
                xml.WriteAttributeString("id", Id(actor.Actor));
                foreach (var attribute in attributes)
                {
                    Data(attribute.Name, attribute.Of(actor));
                }

                xml.WriteEndElement();
            }

            foreach (var tie in network.Ties)
            {
                xml.WriteStartElement("edge");
                xml.WriteAttributeString("source", Id(tie.First));
                xml.WriteAttributeString("target", Id(tie.Second));
                Data("weight", NodeProperty.Number<double>(tie.Strength));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        });
    }

    private static string Id(int actor) => string.Create(CultureInfo.InvariantCulture, $"n{actor}");
}
