using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Input;

/// <summary>The right word that a wrong one was probably meant to be.</summary>
public static class NearestWord
{
    /// <summary>" (did you mean 'x'?)" for the nearest of the right words, or nothing when none is near.</summary>
    /// <param name="wrong">What was written.</param>
    /// <param name="right">What could have been written.</param>
    public static Text Hint(string wrong, IEnumerable<string> right) => Near(wrong, right) is { } near ? Meant(wrong, near) : Text.None;

    /// <summary>The nearest of the right words, or null when none is near.</summary>
    /// <param name="wrong">What was written.</param>
    /// <param name="right">What could have been written.</param>
    public static string? Near(string wrong, IEnumerable<string> right)
    {
        var shape = LookAlike.Of(wrong).Trim('"', '\'');
        var best = right
            .Select(word => (Word: word, Distance: Distance(shape, LookAlike.Of(word))))
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Word, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Word is not null && best.Distance <= Math.Max(1, best.Word.Length / 3)
            ? best.Word
            : null;
    }

    /// <summary>" (did you mean 'x'?)", and how they differ where that cannot be seen.</summary>
    /// <param name="wrong">What was written.</param>
    /// <param name="right">What was probably meant; another word.</param>
    public static Text Meant(string wrong, string right)
    {
        var looksAlike = LookAlike.Of(wrong) == LookAlike.Of(right) && !string.Equals(wrong, right, StringComparison.OrdinalIgnoreCase);
        return looksAlike ? NearTexts.MeantAlike(Shown.Quoted(right), LookAlike.Difference(wrong, right)) : NearTexts.Meant(Shown.Quoted(right));
    }

    /// <summary>
    /// Edits (insert, delete, replace, swap of neighbours) between two words: optimal string alignment.
    /// A wrong word longer than 100 characters counts as far from everything.
    /// </summary>
    public static int Distance(string from, string to)
    {
        if (from.Length > 100 || to.Length > 100)
        {
            return int.MaxValue;
        }

        var d = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            d[i, 0] = i;
        }

        for (var j = 0; j <= to.Length; j++)
        {
            d[0, j] = j;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            for (var j = 1; j <= to.Length; j++)
            {
                var replace = from[i - 1] == to[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + replace);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[from.Length, to.Length];
    }
}
