using System.Text;
using System.Text.Json;

namespace OpgaveSim.Experiments.Input;

/// <summary>Writes nodes as YAML that <see cref="YamlReader"/> reads again: mappings in blocks down to a depth, all below it in one line.</summary>
public static class YamlText
{
    private static readonly JsonSerializerOptions Letters = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A mapping as a document.</summary>
    /// <param name="map">The mapping.</param>
    /// <param name="depth">Down to where mappings, and lists of mappings, stand in blocks; 1: only the document itself.</param>
    public static string Of(YamlMap map, int depth)
    {
        var text = new StringBuilder();
        Block(text, map, "", depth);
        return text.ToString();
    }

    /// <summary>A node in one line.</summary>
    public static string Line(YamlNode node) => node switch
    {
        YamlMap { Entries.Count: 0 } => "{}",
        YamlMap map => "{ " + string.Join(", ", map.Entries.Select(entry => $"{entry.Key.Value}: {Line(entry.Value)}")) + " }",
        YamlList list => "[" + string.Join(", ", list.Items.Select(Line)) + "]",
        YamlScalar { IsPlain: true } scalar => scalar.Value,
        YamlScalar scalar => Quoted(scalar.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "no node of a document"),
    };

    /// <summary>A text in double quotes, whatever is in it.</summary>
    public static string Quoted(string text) => JsonSerializer.Serialize(text, Letters);

    private static void Block(StringBuilder text, YamlMap map, string indent, int depth)
    {
        foreach (var (key, value) in map.Entries)
        {
            text.Append($"{indent}{key.Value}:");
            switch (value)
            {
                case YamlMap { Entries.Count: > 0 } inner when depth > 1:
                    text.Append('\n');
                    Block(text, inner, indent + "  ", depth - 1);
                    break;
                case YamlList { Items.Count: > 0 } list when depth > 1 && list.Items.All(item => item is YamlMap):
                    text.Append('\n');
                    foreach (var item in list.Items)
                    {
                        text.Append($"{indent}  - {Line(item)}\n");
                    }

                    break;
                default:
                    text.Append($" {Line(value)}\n");
                    break;
            }
        }
    }
}
