// One store, reachable at one address in the network.

@description('Region of the resource.')
param location string

@description('Name of the endpoint.')
param name string

@description('Tags of the resource.')
param tags object

@description('Subnet that holds the address.')
param subnetId string

@description('Id of the store.')
param resourceId string

@description('Which of its services.')
param group 'Sql' | 'blob' | 'queue' | 'table' | 'vault'

@description('Private DNS zone in which the name of the store leads to the address.')
param zoneId string

resource endpoint 'Microsoft.Network/privateEndpoints@2025-05-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    subnet: {
      id: subnetId
    }
    privateLinkServiceConnections: [
      {
        name: name
        properties: {
          privateLinkServiceId: resourceId
          groupIds: [
            group
          ]
        }
      }
    ]
  }
}

resource names 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-05-01' = {
  parent: endpoint
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: group
        properties: {
          privateDnsZoneId: zoneId
        }
      }
    ]
  }
}
