using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Runner.Commands;

/// <summary>An option that takes a whole number in a range.</summary>
public sealed class RangeOption : Option<int?>
{
    /// <summary>An option.</summary>
    /// <param name="name">Its name, with dashes.</param>
    /// <param name="least">The least that it takes.</param>
    /// <param name="most">The most that it takes.</param>
    public RangeOption(string name, int least, int most) : base(name)
    {
        (Least, Most) = (least, most);
        HelpName = "N";
        CustomParser = Read;
    }

    /// <summary>The least that it takes.</summary>
    public int Least { get; }

    /// <summary>The most that it takes.</summary>
    public int Most { get; }

    /// <summary>Whether a text is a number that it takes.</summary>
    public bool Takes(string text) => Number(text) is not null;

    private int? Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= Least && number <= Most ? number : null;

    private int? Read(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (Number(text) is { } number)
        {
            return number;
        }

        // UsageFaults says it, in the language of the command
        result.AddError(UsageTexts.NotWhole.Filled(ReportLanguage.English, Name, text));
        return null;
    }
}
