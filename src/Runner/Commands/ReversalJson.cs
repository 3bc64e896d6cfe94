using System.Text.Json.Nodes;
using OpgaveSim.Analysis.Sensitivity;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Runner.Commands;

/// <summary>The reversal map as JSON: form by form and outcome by outcome what is said at each point, and over spaces the shares and what decides.</summary>
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
        return new JsonObject
        {
            ["issue"] = map.Issue.Name,
            ["forms"] = new JsonArray([.. map.Forms.Select(form => (JsonNode)form.Name)]),
            ["designs"] = new JsonArray([.. map.Grids.Concat(map.Spaces).Select(design => (JsonNode)Design(map, design))]),
        };
    }

    private static JsonObject Design(ReversalMap map, DesignInfo design)
    {
        var shares = map.Spaces.Contains(design) ? new ReversalShares(map, design) : null;
        return new JsonObject
        {
            ["design"] = design.Name,
            ["type"] = YamlBinder.EnumWord(design.Type),
            ["factors"] = new JsonArray([.. design.Factors.Select(path => (JsonNode)path)]),
            ["against"] = new JsonObject(map.Forms.Select(form => KeyValuePair.Create(form.Name, (JsonNode?)new JsonObject(
                ComparisonSet.Primary.Select(measure => KeyValuePair.Create(
                    measure.Id, (JsonNode?)Outcome(design, new ReversalSpace(map, design, form, measure), shares))))))),
        };
    }

    private static JsonObject Outcome(DesignInfo design, ReversalSpace space, ReversalShares? shares)
    {
        var found = new JsonObject
        {
            ["points"] = new JsonObject(Enum.GetValues<ReversalVerdict>().Select(verdict =>
                KeyValuePair.Create(YamlBinder.EnumWord(verdict), (JsonNode?)space.Count(verdict)))),
            ["cells"] = new JsonArray([.. space.Cells.Select(cell => (JsonNode)Cell(cell))]),
        };
        if (shares is not null)
        {
            found["shares"] = new JsonObject(Enum.GetValues<ReversalVerdict>().Select(verdict =>
                KeyValuePair.Create(YamlBinder.EnumWord(verdict), (JsonNode?)Share(shares.Of(space.Cells[0].Form, space.Measure, verdict)))));
            found["tree"] = Node(design, space, space.Tree);
            found["accuracy"] = space.Accuracy;
            found["commonest"] = space.Commonest;
            found["correlations"] = new JsonObject(space.Ranked.Select(factor => KeyValuePair.Create(design.Factors[factor], (JsonNode?)space.Correlations[factor])));
        }

        return found;
    }

    private static JsonObject Share((double Share, Interval Interval) share) => new()
    {
        ["share"] = share.Share,
        ["low"] = share.Interval.Low,
        ["high"] = share.Interval.High,
    };

    private static JsonObject Cell(ReversalCell cell) => new()
    {
        ["point"] = cell.Point,
        ["verdict"] = YamlBinder.EnumWord(cell.Verdict),
        ["difference"] = cell.FromIssue.Sample.Mean,
        ["low"] = cell.FromIssue.Interval?.Low,
        ["high"] = cell.FromIssue.Interval?.High,
        ["confidence"] = cell.FromIssue.Judged.Confidence,
        ["notJudged"] = cell.FromIssue.NotJudged is { } why ? YamlBinder.EnumWord(why) : null,
    };

    private static JsonObject Node(DesignInfo design, ReversalSpace space, DecisionNode node)
    {
        var found = new JsonObject
        {
            ["verdict"] = YamlBinder.EnumWord((ReversalVerdict)node.Class),
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
