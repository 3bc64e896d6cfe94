namespace OpgaveSim.Live.Watching;

/// <summary>The devices that watch now, each with its number of pages. Safe to use from several threads.</summary>
public sealed class Audience
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, int> pages = [];
    private int count;

    /// <summary>Pages that watch.</summary>
    public int Pages => Volatile.Read(ref count);

    /// <summary>Whether a page of a device watches.</summary>
    public bool Has(string device)
    {
        lock (gate)
        {
            return pages.ContainsKey(device);
        }
    }

    /// <summary>A page of a device comes.</summary>
    public void Come(string device)
    {
        lock (gate)
        {
            count++;
            pages[device] = pages.GetValueOrDefault(device) + 1;
        }
    }

    /// <summary>A page of a device that came goes.</summary>
    public void Go(string device)
    {
        lock (gate)
        {
            count--;
            if (--pages[device] == 0)
            {
                pages.Remove(device);
            }
        }
    }
}
