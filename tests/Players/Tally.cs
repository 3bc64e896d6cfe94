using System.Net;

/// <summary>What players measured. Safe to use from several threads.</summary>
internal sealed class Tally
{
    private readonly Lock gate = new();
    private readonly List<double> milliseconds = [];
    private readonly SortedDictionary<HttpStatusCode, int> statuses = [];

    /// <summary>Choices that were sent.</summary>
    public int Choices
    {
        get
        {
            lock (gate)
            {
                return milliseconds.Count;
            }
        }
    }

    /// <summary>How often each status came.</summary>
    public string Statuses
    {
        get
        {
            lock (gate)
            {
                return string.Join(", ", statuses.Select(one => $"{(int)one.Key} {one.Value} times"));
            }
        }
    }

    /// <summary>Whether every choice was taken, or came too late, or was a yes too many: nothing else may happen.</summary>
    public bool IsClean
    {
        get
        {
            lock (gate)
            {
                return statuses.Keys.All(status => status is HttpStatusCode.OK or HttpStatusCode.Conflict);
            }
        }
    }

    /// <summary>A choice was answered.</summary>
    public void Answered(TimeSpan took, HttpStatusCode status)
    {
        lock (gate)
        {
            milliseconds.Add(took.TotalMilliseconds);
            statuses[status] = statuses.GetValueOrDefault(status) + 1;
        }
    }

    /// <summary>Milliseconds from tap to acknowledgement that a share of the choices took at most.</summary>
    public double Quantile(double share)
    {
        lock (gate)
        {
            return milliseconds.Count == 0 ? double.NaN : milliseconds.Order().ElementAt((int)Math.Min(milliseconds.Count - 1, Math.Ceiling(share * milliseconds.Count) - 1));
        }
    }
}
