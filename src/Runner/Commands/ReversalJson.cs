using System.Text.Json.Nodes;
using OpgaveSim.Analysis.Sensitivity;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Runner.Commands;

/// <summary>The reversal map as JSON: who wins at each point, and over spaces the shares and what decides.</summary>
public static class ReversalJson
{
    /// <summary>The map; null where nothing can be mapped.</summary>
    /// <param name="values">The runs' values.</param>
    public static JsonObject? Of(RunValues values)
    {
        if (ReversalMap.Of(values) is not { } map)
        {
            return null;
        }

        map.Make(map.Grids.Concat(map.Spaces).SelectMany(design => design.Points));
        var seed = values.Settings.Head.Value.Seed;
        return new JsonObject
        {
            ["issue"] = map.Issue.Name,
            ["forms"] = new JsonArray([.. map.Forms.Select(form => (JsonNode)form.Name)]),
            ["designs"] = new JsonArray([.. map.Grids.Concat(map.Spaces).Select(design => (JsonNode)new JsonObject
            {
                ["design"] = design.Name,
                ["type"] = YamlBinder.EnumWord(design.Type),
                ["factors"] = new JsonArray([.. design.Factors.Select(path => (JsonNode)path)]),
                ["outcomes"] = new JsonObject(ComparisonSet.Primary.Select(measure => KeyValuePair.Create(
                    measure.Id, (JsonNode?)Outcome(map, design, new ReversalSpace(map, design, measure, seed))))),
            })]),
        };
    }

    private static JsonObject Outcome(ReversalMap map, DesignInfo design, ReversalSpace space)
    {
        var found = new JsonObject
        {
            ["points"] = new JsonObject(Enum.GetValues<ReversalWinner>().Select(winner =>
                KeyValuePair.Create(YamlBinder.EnumWord(winner), (JsonNode?)space.Count(winner)))),
            ["pointsByForm"] = new JsonObject(map.Forms.Select(form =>
                KeyValuePair.Create(form.Name, (JsonNode?)space.Cells.Count(cell => cell.Form == form)))),
            ["cells"] = new JsonArray([.. space.Cells.Select(cell => (JsonNode)Cell(cell))]),
        };
        if (map.Spaces.Contains(design))
        {
            found["tree"] = Node(design, space, space.Tree);
            found["accuracy"] = space.Accuracy;
            found["commonest"] = space.Commonest;
            found["correlations"] = new JsonObject(space.Correlations.Select(form => KeyValuePair.Create(
                form.Form.Name, (JsonNode?)new JsonObject(space.Ranked.Select(factor => KeyValuePair.Create(design.Factors[factor], (JsonNode?)form.ByFactor[factor]))))));
        }

        return found;
    }

    private static JsonObject Cell(ReversalCell cell) => new()
    {
        ["point"] = cell.Point,
        ["winner"] = YamlBinder.EnumWord(cell.Winner),
        ["form"] = cell.Form?.Name,
        ["against"] = new JsonObject(cell.Forms.Select(form => KeyValuePair.Create(form.Form.Name, (JsonNode?)new JsonObject
        {
            ["difference"] = form.FromIssue.Sample.Mean,
            ["low"] = form.FromIssue.Interval?.Low,
            ["high"] = form.FromIssue.Interval?.High,
            ["confidence"] = form.FromIssue.Judged.Confidence,
            ["verdict"] = form.FromIssue.Verdict is { } verdict ? YamlBinder.EnumWord(verdict) : null,
            ["notJudged"] = form.FromIssue.NotJudged is { } why ? YamlBinder.EnumWord(why) : null,
        }))),
    };

    private static JsonObject Node(DesignInfo design, ReversalSpace space, DecisionNode node)
    {
        var found = new JsonObject
        {
            ["winner"] = YamlBinder.EnumWord((ReversalWinner)node.Class),
            ["points"] = node.Cases,
            ["right"] = node.Counts[node.Class],
        };
        if (node is { Yes: { } yes, No: { } no })
        {
            var words = space.Categories[node.Factor];
            found["factor"] = design.Factors[node.Factor];
            found[words is null ? "atMost" : "is"] = words is null ? node.Bound : words[(int)node.Bound];
            found["yes"] = Node(design, space, yes);
            found["no"] = Node(design, space, no);
        }

        return found;
    }
}
