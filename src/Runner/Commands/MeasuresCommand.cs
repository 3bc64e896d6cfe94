using System.CommandLine;
using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Output;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>measures [WORD…]</c>: the measures, with their words, range and source; those that a word is in, in full.</summary>
public static class MeasuresCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("measures");
        var words = new Argument<string[]>("word") { Arity = ArgumentArity.ZeroOrMore };
        words.CompletionSources.Add(_ => MeasureCatalogue.All.Select(measure => new System.CommandLine.Completions.CompletionItem(measure.Id)));
        var (json, language) = (SharedOptions.Json(), SharedOptions.Language());
        command.Add(words);
        command.Add(json);
        command.Add(language);
        command.SetAction(int (parsed) =>
        {
            var page = new PageWording(PageFile.LanguageOf(parsed.GetValue(language)!));
            var asked = parsed.GetValue(words) ?? [];
            var found = MeasureSearch.Of(asked);
            if (found.Count == 0)
            {
                throw new FaultsException("measures", NotFound(asked));
            }

            if (parsed.GetValue(json))
            {
                Terminal.WriteJson(new JsonObject { ["measures"] = new JsonArray([.. found.Select(measure => (JsonNode)Json(measure))]) });
            }
            else if (asked.Length == 0)
            {
                PrintAll(found, page);
            }
            else
            {
                PrintWhole(found, page);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Text NotFound(string[] asked)
    {
        var text = string.Join(' ', asked);
        return MeasureListTexts.NotFound.With(Text.Same(Shown.Quoted(text)), NearestWord.Hint(text, MeasureSearch.Words));
    }

    /// <summary>Ids and names, by role.</summary>
    private static void PrintAll(IReadOnlyList<Measure> measures, PageWording page)
    {
        foreach (var role in measures.GroupBy(measure => measure.Role).OrderBy(role => role.Key))
        {
            Terminal.PrintWrapped(page.Say(MeasureListTexts.Of(role.Key)));
            Terminal.Print(role.Select(measure => (measure.Id, page.Say(MeasureTexts.Name(measure)))));
            Terminal.Print("");
        }

        Terminal.Say(page.Say(MeasureListTexts.Hint));
    }

    /// <summary>All that there is about each.</summary>
    private static void PrintWhole(IReadOnlyList<Measure> measures, PageWording page)
    {
        foreach (var measure in measures)
        {
            Terminal.PrintWrapped($"{measure.Id}: {page.Say(MeasureTexts.Name(measure))}");
            Terminal.Print(Entries(measure, page));
            Terminal.Print("");
        }
    }

    private static IEnumerable<(string Label, string Value)> Entries(Measure measure, PageWording page)
    {
        yield return (page.Say(MeasureListTexts.Meaning), page.Say(MeasureTexts.Meaning(measure)));
        yield return (page.Say(MeasureListTexts.Range), page.Say(MeasureTexts.Range(measure)));
        yield return (page.Say(MeasureListTexts.NoValue), page.Say(MeasureTexts.Undefined(measure)));
        if (measure.SmallestDifference is { } smallest)
        {
            yield return (page.Say(MeasureListTexts.Smallest), page.Say(MeasureListTexts.SmallestMeaning, page.Numbers.Plain(smallest)));
        }

        if (measure.Better != 0)
        {
            yield return (page.Say(MeasureListTexts.Better), page.Say(measure.Better > 0 ? MeasureListTexts.More : MeasureListTexts.Less));
        }

        yield return (page.Say(MeasureListTexts.Source), page.Say(MeasureSources.Of(measure)));
        yield return (page.Say(MeasureListTexts.Column), measure.Column);
        var name = MeasureTexts.Name(measure);
        yield return (page.Say(MeasureListTexts.OtherLanguage), page.Language == ReportLanguage.Dutch ? name.En : name.Nl);
    }

    private static JsonObject Json(Measure measure) => new()
    {
        ["id"] = measure.Id,
        ["column"] = measure.Column,
        ["role"] = YamlBinder.EnumWord(measure.Role),
        ["name"] = Both(MeasureTexts.Name(measure)),
        ["meaning"] = Both(MeasureTexts.Meaning(measure)),
        ["range"] = Both(MeasureTexts.Range(measure)),
        ["noValue"] = Both(MeasureTexts.Undefined(measure)),
        ["smallestDifference"] = measure.SmallestDifference,
        ["better"] = measure.Better,
        ["source"] = Both(MeasureSources.Of(measure)),
    };

    private static JsonObject Both(Text text) => new() { ["en"] = text.En, ["nl"] = text.Nl };
}
