using System.Globalization;
using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Tests.Schemas;

/// <summary>A YAML document as an editor sees it: plain values are null, truths and numbers where they look like it.</summary>
internal static class YamlJson
{
    public static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, Of(entry.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(Of)]),
        YamlScalar { IsPlain: false } text => text.Value,
        YamlScalar { IsNull: true } => null,
        YamlScalar { Value: "true" or "false" } truth => truth.Value == "true",
        YamlScalar whole when long.TryParse(whole.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        YamlScalar real when double.TryParse(real.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => number,
        YamlScalar text => text.Value,
        _ => throw new InvalidOperationException(node.Kind.En),
    };
}
