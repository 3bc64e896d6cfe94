using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Runner.Commands;

/// <summary>An option that takes a whole number in a range.</summary>
public sealed class RangeOption : Option<int?>
{
    private readonly int least, most;

    /// <summary>An option.</summary>
    /// <param name="name">Its name, with dashes.</param>
    /// <param name="least">The least that it takes.</param>
    /// <param name="most">The most that it takes.</param>
    public RangeOption(string name, int least, int most) : base(name)
    {
        (this.least, this.most) = (least, most);
        HelpName = "N";
        CustomParser = Read;
    }

    private int? Read(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        var range = string.Create(CultureInfo.InvariantCulture, $"{least} … {most}");
        result.AddError(InputNumber.IsWhole(text) ? $"{Name}: {text} is out of range; allowed: {range}" : $"{Name}: '{text}' is not a whole number, {range}");
        return null;
    }
}
