using System.CommandLine;
using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>digest RESULT</c>: computes the digest of a result from its content.</summary>
public static class DigestCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("digest", "Prints the digest of a result, computed anew from its content: 64 hex digits.\n\nExample: opgavesim digest results/quickstart");
        var folder = new Argument<string>("result") { Description = "A results folder" };
        var json = SharedOptions.Json();
        command.Add(folder);
        command.Add(json);
        command.SetAction(int (parsed) =>
        {
            var path = parsed.GetValue(folder)!;
            var digest = Of(path);
            if (parsed.GetValue(json))
            {
                Terminal.WriteJson(new JsonObject { ["result"] = path, ["digest"] = digest });
            }
            else
            {
                Terminal.Print(digest);
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The digest of a finished result, computed from its rows.</summary>
    /// <param name="folder">The results folder.</param>
    /// <exception cref="FaultsException">Runs are missing, or rows are not as they were written.</exception>
    public static string Of(string folder)
    {
        using var reader = new ResultReader(folder);
        var runs = reader.Runs();
        var planned = reader.RunsPlanned();
        if (runs.Count < planned)
        {
            throw new FaultsException(folder, $"the result is unfinished: {runs.Count} of {planned} runs are there");
        }

        reader.RequireUnchanged();
        return RunDigest.OfAll(runs);
    }
}
