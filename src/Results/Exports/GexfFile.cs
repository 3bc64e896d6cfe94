using System.Globalization;

namespace OpgaveSim.Results.Exports;

/// <summary>A network as GEXF 1.2: undirected, static, typed attributes, edge weight. Opens in Gephi and networkx.</summary>
public static class GexfFile
{
    private const string Namespace = "http://www.gexf.net/1.2draft";

    /// <summary>Writes a network.</summary>
    /// <param name="file">The file.</param>
    /// <param name="network">The network.</param>
    public static void Write(string file, WorldNetwork network)
    {
        var attributes = NodeProperty.In(network);
        XmlFile.Write(file, xml =>
        {
            xml.WriteStartElement("gexf", Namespace);
            xml.WriteAttributeString("version", "1.2");
            xml.WriteStartElement("meta");
            xml.WriteElementString("creator", "OpgaveSim");
            xml.WriteElementString("description", network.Description);
            xml.WriteEndElement();
            xml.WriteStartElement("graph");
            xml.WriteAttributeString("mode", "static");
            xml.WriteAttributeString("defaultedgetype", "undirected");
            xml.WriteStartElement("attributes");
            xml.WriteAttributeString("class", "node");
            foreach (var attribute in attributes)
            {
                xml.WriteStartElement("attribute");
                xml.WriteAttributeString("id", attribute.Name);
                xml.WriteAttributeString("title", attribute.Name);
                xml.WriteAttributeString("type", attribute.Type == "int" ? "integer" : attribute.Type);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            xml.WriteStartElement("nodes");
            foreach (var actor in network.Actors)
            {
                xml.WriteStartElement("node");
                xml.WriteAttributeString("id", Id(actor.Actor));
                xml.WriteAttributeString("label", XmlFile.Text(actor.Label));
                xml.WriteStartElement("attvalues");
                foreach (var attribute in attributes)
                {
                    if (attribute.Of(actor) is { } value)
                    {
                        xml.WriteStartElement("attvalue");
                        xml.WriteAttributeString("for", attribute.Name);
                        xml.WriteAttributeString("value", XmlFile.Text(value));
                        xml.WriteEndElement();
                    }
                }

                xml.WriteEndElement();
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            xml.WriteStartElement("edges");
            foreach (var (tie, number) in network.Ties.Select((tie, number) => (tie, number)))
            {
                xml.WriteStartElement("edge");
                xml.WriteAttributeString("id", Id(number));
                xml.WriteAttributeString("source", Id(tie.First));
                xml.WriteAttributeString("target", Id(tie.Second));
                xml.WriteAttributeString("weight", NodeProperty.Number<double>(tie.Strength));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        });
    }

    private static string Id(int number) => number.ToString(CultureInfo.InvariantCulture);
}
