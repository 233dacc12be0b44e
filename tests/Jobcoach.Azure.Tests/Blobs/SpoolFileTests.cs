using Jobcoach.Azure.Blobs;

namespace Jobcoach.Azure.Tests.Blobs;

public sealed class SpoolFileTests
{
    [Fact]
    public async Task A_content_on_its_way_has_no_name_that_could_stay_behind()
    {
        await using var file = SpoolFile.Open();

        await file.WriteAsync("inhoud"u8.ToArray());
        await file.FlushAsync();

        Assert.False(File.Exists(file.Name));
        file.Position = 0;
        using var reader = new StreamReader(file, leaveOpen: true);
        Assert.Equal("inhoud", await reader.ReadToEndAsync());
    }
}
