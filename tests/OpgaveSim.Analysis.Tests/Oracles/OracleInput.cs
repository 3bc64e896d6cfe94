using System.Text.Json;
using OpgaveSim.Model.Networks;

namespace OpgaveSim.Analysis.Tests.Oracles;

/// <summary>Reads the inputs of oracle cases.</summary>
internal static class OracleInput
{
    public static double[] Numbers(this JsonElement input, string name) =>
        [.. input.GetProperty(name).EnumerateArray().Select(item => item.GetDouble())];

    public static int[] Integers(this JsonElement input, string name) =>
        [.. input.GetProperty(name).EnumerateArray().Select(item => item.GetInt32())];

    public static string[] Words(this JsonElement input, string name) =>
        [.. input.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)];

    public static int Integer(this JsonElement input, string name) => input.GetProperty(name).GetInt32();

    public static double[][] Rows(this JsonElement input, string name) =>
        [.. input.GetProperty(name).EnumerateArray().Select(row => row.EnumerateArray().Select(item => item.GetDouble()).ToArray())];

    /// <summary>Rows one after the other, and the length of a row.</summary>
    public static (double[] Flat, int Width) Flat(this JsonElement input, string name)
    {
        var rows = input.Rows(name);
        return ([.. rows.SelectMany(row => row)], rows[0].Length);
    }

    /// <summary>A number, or the word "inf".</summary>
    public static double Order(this JsonElement input, string name) =>
        input.GetProperty(name) is { ValueKind: JsonValueKind.String } ? double.PositiveInfinity : input.GetProperty(name).GetDouble();

    public static (int A, int B)[] Edges(this JsonElement input)
    {
        var nodes = input.Words("nodes");
        return [.. input.GetProperty("edges").EnumerateArray()
            .Select(edge => (Array.IndexOf(nodes, edge[0].GetString()), Array.IndexOf(nodes, edge[1].GetString())))];
    }

    public static Graph Graph(this JsonElement input)
    {
        var nodes = input.Words("nodes").Length;
        return input.TryGetProperty("weights", out _)
            ? Model.Networks.Graph.Weighted(nodes, input.Edges().Zip(input.Numbers("weights"), (edge, weight) => (edge.A, edge.B, weight)))
            : Model.Networks.Graph.Of(nodes, input.Edges());
    }

    public static TwoModeNetwork TwoMode(this JsonElement input)
    {
        var actors = input.Words("actors");
        return TwoModeNetwork.Of(actors.Length, input.GetProperty("tables").EnumerateObject()
            .Select(table => table.Value.EnumerateArray().Select(member => Array.IndexOf(actors, member.GetString()))));
    }
}
