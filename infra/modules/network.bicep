// Makes the stores reachable for the program only: it joins a network, and the stores have an address in it.

@description('Region of the resources.')
param location string

@description('Token that makes names unique.')
param token string

@description('Tags of the resources.')
param tags object

@description('Address space of the network.')
param addressPrefix string

resource network 'Microsoft.Network/virtualNetworks@2025-05-01' = {
  name: 'vnet-jobcoach-${token}'
  location: location
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: [
        addressPrefix
      ]
    }
    subnets: [
      {
        name: 'programma'
        properties: {
          addressPrefix: cidrSubnet(addressPrefix, 26, 0)
          delegations: [
            {
              name: 'flex'
              properties: {
                serviceName: 'Microsoft.App/environments'
              }
            }
          ]
        }
      }
      {
        name: 'opslag'
        properties: {
          addressPrefix: cidrSubnet(addressPrefix, 26, 1)
        }
      }
    ]
  }

  resource programma 'subnets' existing = {
    name: 'programma'
  }

  resource opslag 'subnets' existing = {
    name: 'opslag'
  }
}

output id string = network.id
output programSubnetId string = network::programma.id
output storeSubnetId string = network::opslag.id
